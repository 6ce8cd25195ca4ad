// SPDX-License-Identifier: EUPL-1.2
import type { Problem, ProblemParams } from '../../kernel/problem.ts'

/** The sentence of a problem: a text with {name} for its params, or a function that writes it. */
export type ProblemText = string | ((params: ProblemParams) => string)
export type ProblemTexts = Readonly<Record<string, ProblemText>>

/** Texts of the problems that every form can have. A module adds its own codes in its own table. */
export const generalProblemTexts: Readonly<Record<string, string>> = {
  required: 'Vul dit in.',
  choose: 'Maak een keuze.',
  tooLong: 'Dit is te lang. Gebruik hoogstens {max} tekens.',
  invalid: 'Dit past hier niet. Kijk na wat u invulde.',
  characters: 'Hierin staat een teken dat wij niet kunnen bewaren. Haal het weg of typ de tekst opnieuw.',
  date: 'Dit is geen datum. Schrijf bijvoorbeeld 30-11-2026.',
  email: 'Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@gemeente.nl.',
  changedMeanwhile:
    'Iemand anders heeft hier intussen iets veranderd. Hieronder staat hoe het nu is. Klopt wat u invulde nog, sla dan opnieuw op.',
  conflict:
    'Iemand anders heeft dit intussen opgeslagen. Hieronder staan beide teksten. Pas uw tekst aan en sla opnieuw op.',
}

/**
 * Makes the lookup from code to sentence; {name} is filled from the problem's params.
 * An unknown code reads as 'invalid', so that a person never sees a code.
 */
export function makeProblemText(...tables: readonly ProblemTexts[]): (problem: Problem) => string {
  const texts = Object.assign({}, generalProblemTexts, ...tables) as Record<string, ProblemText>
  return problem => {
    const text = texts[problem.code] ?? texts.invalid ?? ''
    if (typeof text === 'function') return text(problem.params ?? {})
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(problem.params?.[name] ?? ''))
  }
}
