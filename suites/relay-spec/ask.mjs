export async function ask(query, variables) {
  const response = await fetch(process.env.SUITES_URL, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
