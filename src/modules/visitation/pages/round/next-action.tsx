// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { Button, ButtonLink, Form, type FormView, Link } from '../../../../platform/ui/index.ts'
import { canHaveBeenHeld } from '../../domain/schedule.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; mayRead: boolean; mayKeep: boolean; today: LocalDate; form: FormView }

/** The one thing that is to be done now, for who may do it. */
export function NextAction({ visit, mayRead, mayKeep, today, form }: Props) {
  const { id, committeeId, state } = visit
  if (mayKeep && state === 'candidate')
    return (
      <ButtonLink kind="primary" href={paths.invite(committeeId, id)}>
        Nodig uit
      </ButtonLink>
    )
  if (mayKeep && (state === 'invited' || state === 'accepted'))
    return <Link href={paths.letter(committeeId, id)}>Brief aan het college</Link>
  if (mayKeep && state === 'handedIn')
    return (
      <>
        {mayRead && <Link href={paths.dossier(committeeId, id)}>Dossier</Link>}
        <ButtonLink kind="primary" href={paths.schedule(committeeId, id)}>
          {visit.visitOn === null ? 'Stel de dag vast' : 'Bevestig de dag'}
        </ButtonLink>
      </>
    )
  if (mayKeep && state === 'dateFixed' && canHaveBeenHeld(visit, today))
    return (
      <Form
        action={paths.held(committeeId, id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={visit.version}
      >
        <Button kind="primary">Het gesprek is gehouden</Button>
      </Form>
    )
  if (!mayRead) return null
  if (state === 'handedIn' || state === 'dateFixed')
    return (
      <ButtonLink kind="primary" href={paths.dossier(committeeId, id)}>
        Open het dossier
      </ButtonLink>
    )
  if (['held', 'draftSent', 'reactionIn', 'final', 'followUp', 'surveyed'].includes(state))
    return (
      <>
        <Link href={paths.dossier(committeeId, id)}>Dossier</Link>
        <ButtonLink kind="primary" href={paths.report(committeeId, id)}>
          Open het verslag
        </ButtonLink>
      </>
    )
  return null
}
