import { type FormName, forms as drawn } from '../map/forms'
import { Swatch } from '../map/Swatch'

type Props<K extends string> = {
  labels: Record<K, string>
  /** What each means; the label says all where it is missing. */
  forms?: Record<K, string>
  /** Without pictures, where nothing is drawn. */
  bare?: boolean
}

/** Words with what they mean, each with the line that is drawn for it. */
export function Forms<K extends string>({ labels, forms, bare }: Props<K>) {
  const keys = Object.keys(forms ?? labels) as K[]
  return (
    <dl class={bare ? 'meanings' : 'meanings drawn'}>
      {keys.map((key) => (
        <div key={key}>
          <dt>
            {!bare && isDrawn(key) && <Swatch form={key} width={56} />}
            <span>{labels[key]}</span>
          </dt>
          {forms && <dd>{forms[key]}</dd>}
        </div>
      ))}
    </dl>
  )
}

const isDrawn = (key: string): key is FormName => key in drawn
