/** The kinds of cooperation as the API names them, from weak to strong. */
export const cooperationKinds = [
  'UNSPECIFIED',
  'DIALOGUE',
  'TRAINING_TOGETHER',
  'OPERATIONAL_MEETING',
  'AGREED_TO_COORDINATE',
  'INFORMATION_EXCHANGE',
  'LIAISON_OFFICER',
  'JOINT_INVESTIGATION',
  'MUTUAL_LEGAL_ASSISTANCE',
  'EXTRADITION',
  'FORMAL_AGREEMENT',
] as const

/** A kind of cooperation. */
export type CooperationKind = (typeof cooperationKinds)[number]
