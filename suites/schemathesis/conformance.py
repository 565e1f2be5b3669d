"""Whether data are what an operation asks for under a schema: every field, of its type, non-null where the schema says so."""

import graphql


def nonconforming(schema, query, body):
    """Says what is wrong with the data of an answer, or nothing."""
    if body.get("data") is None:
        return None if body.get("errors") else "no data and no error"
    document = graphql.parse(query)
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, graphql.FragmentDefinitionNode)}
    operation = next(d for d in document.definitions if isinstance(d, graphql.OperationDefinitionNode))
    failed = {tuple(e.get("path", ())) for e in body.get("errors", ())}
    return _Reader(schema, fragments, failed).object(schema.query_type, [operation.selection_set], body["data"], ())


class _Reader:
    def __init__(self, schema, fragments, failed):
        self.schema, self.fragments, self.failed = schema, fragments, failed

    def object(self, type_, selections, value, path):
        if not isinstance(value, dict):
            return f"{path}: {value!r} is no {type_}"
        fields = {}
        for selection in selections:
            self.collect(type_, selection, fields)
        if set(fields) != set(value):
            return f"{path}: has {sorted(value)}, asked for {sorted(fields)}"
        for key, nodes in fields.items():
            name = nodes[0].name.value
            field = graphql.TypeNameMetaFieldDef if name == "__typename" else type_.fields[name]
            below = [n.selection_set for n in nodes if n.selection_set]
            if wrong := self.value(field.type, below, value[key], (*path, key)):
                return wrong

    def value(self, type_, selections, value, path):
        if graphql.is_non_null_type(type_):
            if value is None:
                return f"{path}: null, though {type_} cannot be"
            return self.value(type_.of_type, selections, value, path)
        if value is None:
            return None
        if graphql.is_list_type(type_):
            if not isinstance(value, list):
                return f"{path}: {value!r} is no list"
            return next((w for i, v in enumerate(value) if (w := self.value(type_.of_type, selections, v, (*path, i)))), None)
        if graphql.is_abstract_type(type_):
            return self.abstract(type_, selections, value, path)
        if graphql.is_object_type(type_):
            return self.object(type_, selections, value, path)
        return leaf(type_, value, path)

    def abstract(self, type_, selections, value, path):
        """Without __typename the concrete type is not told: one of the possible ones must fit."""
        wrongs = [self.object(t, selections, value, path) for t in self.schema.get_possible_types(type_)]
        return None if None in wrongs else wrongs[0]

    def collect(self, type_, selection_set, into):
        for node in selection_set.selections:
            if isinstance(node, graphql.FieldNode):
                into.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
                continue
            if isinstance(node, graphql.FragmentSpreadNode):
                node = self.fragments[node.name.value]
            condition = node.type_condition
            if condition is None or self.applies(condition.name.value, type_):
                self.collect(type_, node.selection_set, into)

    def applies(self, name, type_):
        other = self.schema.type_map[name]
        return other is type_ or graphql.is_abstract_type(other) and self.schema.is_sub_type(other, type_)


def leaf(type_, value, path):
    if graphql.is_enum_type(type_):
        fits = isinstance(value, str) and value in type_.values
    elif type_.name == "JSON":
        fits = True
    elif type_.name == "GeoJSON":
        fits = isinstance(value, dict) and "type" in value
    else:
        wants = {"Int": int, "Float": (int, float), "Boolean": bool}.get(type_.name, str)
        fits = isinstance(value, wants) and (type_.name == "Boolean" or not isinstance(value, bool))
        if type_.name == "Int" and fits:
            fits = -(2**31) <= value < 2**31
    return None if fits else f"{path}: {value!r} is no {type_}"
