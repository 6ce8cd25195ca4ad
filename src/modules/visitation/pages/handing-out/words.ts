// SPDX-License-Identifier: EUPL-1.2
import type { HandedOut, HandedOutState, Step } from '../../../../kernel/handing-out/handed-out.ts'
import type { MoveKind } from '../../../../kernel/handing-out/moves.ts'
import type { StateKind } from '../../../../platform/ui/index.ts'

export const handedOutStates: Readonly<Record<HandedOutState, { kind: StateKind; word: string }>> = {
  open: { kind: 'bezig', word: 'uitgezet' },
  answered: { kind: 'deels', word: 'klaar, nog overnemen' },
  returned: { kind: 'open', word: 'teruggegeven' },
  accepted: { kind: 'ja', word: 'overgenomen' },
  withdrawn: { kind: 'open', word: 'ingetrokken' },
}

/** What a step was, for the thread. */
export function stepWords({ kind, to }: Pick<Step, 'kind' | 'to'>): string {
  const texts: Readonly<Record<Step['kind'], string>> = {
    handedOut: `vroeg dit aan ${to}`,
    asked: 'stelde een vraag',
    replied: 'antwoordde',
    handedOn: `gaf dit door aan ${to}`,
    returned: 'gaf dit terug',
    answered: 'is klaar',
    sentBack: 'vroeg om nog eens te kijken',
    accepted: 'nam het over',
    withdrawn: 'trok dit in',
  }
  return texts[kind]
}

/** The form of each step: its heading, what is asked, and its button. */
export const moveForms: Readonly<
  Record<MoveKind, { title: string; label?: string; optional?: true; button: string }>
> = {
  answered: { title: 'Klaar', label: 'Toelichting', optional: true, button: 'Ik ben klaar' },
  asked: { title: 'Vraag iets terug', label: 'Uw vraag', button: 'Stel de vraag' },
  replied: { title: 'Zeg er iets bij', label: 'Uw bericht', button: 'Plaats bericht' },
  handedOn: { title: 'Geef door', label: 'Toelichting', optional: true, button: 'Geef door' },
  returned: { title: 'Niet van mij', label: 'Waarom niet, of wie wel?', button: 'Geef terug' },
  accepted: { title: 'Neem over', button: 'Neem de antwoorden over' },
  sentBack: { title: 'Vraag om nog eens te kijken', label: 'Wat moet er nog bij?', button: 'Geef terug' },
  withdrawn: { title: 'Trek in', label: 'Waarom', optional: true, button: 'Trek in' },
}

/** Whether it still waits after its day. */
export const isOverdue = ({ state, dueOn }: HandedOut, today: string): boolean =>
  state === 'open' && dueOn !== null && dueOn < today
