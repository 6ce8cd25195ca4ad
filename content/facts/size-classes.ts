// SPDX-License-Identifier: EUPL-1.2

/** A class of municipalities by inhabitants: from `from` up to, not including, `to`. */
export type SizeClass<Code extends string = string> = {
  readonly code: Code
  readonly label: string
  readonly from: number
  readonly to: number
}

/** Five classes in which a round spreads its visits over large and small (requirement 11). */
export const sizeClasses = [
  { code: 'small', label: 'klein (minder dan 20.000)', from: 0, to: 20_000 },
  { code: 'mediumSmall', label: 'middelklein (20.000 tot 50.000)', from: 20_000, to: 50_000 },
  { code: 'mediumLarge', label: 'middelgroot (50.000 tot 100.000)', from: 50_000, to: 100_000 },
  { code: 'large', label: 'groot (100.000 tot 250.000)', from: 100_000, to: 250_000 },
  { code: 'veryLarge', label: 'zeer groot (250.000 of meer)', from: 250_000, to: Number.POSITIVE_INFINITY },
] as const satisfies readonly SizeClass[]

/** The eight classes in which Statistics Netherlands (CBS) publishes about municipalities. */
export const cbsSizeClasses = [
  { code: 'cbs1', label: 'minder dan 5.000', from: 0, to: 5_000 },
  { code: 'cbs2', label: '5.000 tot 10.000', from: 5_000, to: 10_000 },
  { code: 'cbs3', label: '10.000 tot 20.000', from: 10_000, to: 20_000 },
  { code: 'cbs4', label: '20.000 tot 50.000', from: 20_000, to: 50_000 },
  { code: 'cbs5', label: '50.000 tot 100.000', from: 50_000, to: 100_000 },
  { code: 'cbs6', label: '100.000 tot 150.000', from: 100_000, to: 150_000 },
  { code: 'cbs7', label: '150.000 tot 250.000', from: 150_000, to: 250_000 },
  { code: 'cbs8', label: '250.000 of meer', from: 250_000, to: Number.POSITIVE_INFINITY },
] as const satisfies readonly SizeClass[]

export type SizeClassCode = (typeof sizeClasses)[number]['code']
export type CbsSizeClassCode = (typeof cbsSizeClasses)[number]['code']

/** The class, of five, of a municipality with so many inhabitants. Throws RangeError below 0 or on no number. */
export function sizeClassOf(inhabitants: number): SizeClassCode {
  return classIn(sizeClasses, inhabitants)
}

/** The class of Statistics Netherlands, of eight. Throws RangeError below 0 or on no number. */
export function cbsSizeClassOf(inhabitants: number): CbsSizeClassCode {
  return classIn(cbsSizeClasses, inhabitants)
}

function classIn<Code extends string>(classes: readonly SizeClass<Code>[], inhabitants: number): Code {
  const found = classes.find(({ from, to }) => inhabitants >= from && inhabitants < to)
  if (found === undefined) throw new RangeError(`not a number of inhabitants: ${inhabitants}`)
  return found.code
}
