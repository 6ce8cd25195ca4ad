// SPDX-License-Identifier: EUPL-1.2

/** A word that does not fit a report that gives no verdict, and what to write instead (requirements 4, 24). */
export type WarningWord = {
  /** The start of the word, in small letters; endings count too ('cijfer' also finds 'cijfers'). */
  readonly stem: string
  /** Only the whole word counts. */
  readonly isWhole?: true
  readonly advice: string
}

const noMark = 'Het verslag geeft geen cijfer. Beschrijf wat u hoorde.'
const noVerdict = 'Dit leest als een oordeel. Schrijf wat er nog kan komen en waarom dat helpt.'
const noRanking = 'Het verslag vergelijkt gemeenten niet. Kijk naar deze gemeente zelf.'
const noBlame = 'Dit leest als een verwijt. Schrijf wat er gebeurde en wat er nu kan.'

export const warningWords: readonly WarningWord[] = [
  { stem: 'cijfer', advice: noMark },
  { stem: 'rapportcijfer', advice: noMark },
  { stem: 'score', advice: noMark },
  { stem: 'scoort', advice: noMark },
  { stem: 'onvoldoende', advice: noVerdict },
  { stem: 'voldoende', isWhole: true, advice: noVerdict },
  { stem: 'slecht', advice: noVerdict },
  { stem: 'zwak', advice: noVerdict },
  { stem: 'matig', isWhole: true, advice: noVerdict },
  { stem: 'ondermaats', advice: noVerdict },
  { stem: 'tekortschiet', advice: noVerdict },
  { stem: 'achterblijv', advice: noRanking },
  { stem: 'achterloopt', advice: noRanking },
  { stem: 'achterlop', advice: noRanking },
  { stem: 'koploper', advice: noRanking },
  { stem: 'gemiddeld', advice: noRanking },
  { stem: 'beter dan', advice: noRanking },
  { stem: 'slechter dan', advice: noRanking },
  { stem: 'schuld', isWhole: true, advice: noBlame },
  { stem: 'verwijt', advice: noBlame },
  { stem: 'nalatig', advice: noBlame },
  { stem: 'verzuimd', advice: noBlame },
]

export const otherMunicipalityAdvice =
  'Dit is de naam van een andere gemeente. Noem die alleen als zij het weet en het nodig is.'
