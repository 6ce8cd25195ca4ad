// SPDX-License-Identifier: EUPL-1.2

/** Values that the text of a problem needs: a limit, a count, a name. */
export type ProblemParams = Readonly<Record<string, string | number>>

/**
 * Something that a person can mend. It holds a code and never a text: each module maps its codes to Dutch in
 * one typed table. `field` is the name of the form field beside which the text stands; '' means the whole form.
 */
export type Problem<Code extends string = string> = {
  readonly field: string
  readonly code: Code
  readonly params?: ProblemParams
}

/** Makes a problem; `params` is left out when there is nothing to fill in. */
export function problem<Code extends string>(
  field: string,
  code: Code,
  params?: ProblemParams,
): Problem<Code> {
  return params === undefined ? { field, code } : { field, code, params }
}
