// SPDX-License-Identifier: EUPL-1.2
import {
  ButtonLink,
  Confirm,
  ErrorSummary,
  type FormView,
  Hidden,
  Notice,
  PageHead,
} from '../../../../platform/ui/index.ts'
import { currentReleases, type ReportView, releasesDraft } from '../../domain/report-view.ts'
import { paths } from '../../paths.ts'
import { PlacedWarnings } from './warnings.tsx'
import { many } from './words.ts'

type Props = { view: ReportView; stage: 'draft' | 'final'; form: FormView }

const words = {
  draft: {
    title: 'Conceptverslag vrijgeven?',
    button: 'Ik geef het concept vrij',
    path: paths.releaseDraft,
    second: (name: string) => `Geeft u het ook vrij, dan gaat het concept direct naar ${name}.`,
    after: 'Daarna staat de tekst stil tot de gemeente heeft gereageerd of de termijn voorbij is.',
  },
  revised: {
    title: 'Herzien concept vrijgeven?',
    button: 'Ik geef het herziene concept vrij',
    path: paths.releaseDraft,
    second: (name: string) => `Geeft u het ook vrij, dan gaat het herziene concept direct naar ${name}.`,
    after:
      'De gemeente leest wat u met haar reacties deed en ziet wat veranderde. Zij kan opnieuw reageren; tot dan staat de tekst stil.',
  },
  final: {
    title: 'Eindverslag vrijgeven?',
    button: 'Ik geef het eindverslag vrij',
    path: paths.releaseFinal,
    second: (name: string) =>
      `Geeft u het ook vrij, dan gaat het eindverslag met PDF en ODT direct naar ${name}.`,
    after: 'Daarna is het verslag van de gemeente. Verbeteren kan alleen nog met een nieuwe versie.',
  },
}

/** Asks before a release. It says what was read, by number, so that another text is not released unread. */
export function ConfirmReleasePage({ view, stage, form }: Props) {
  const { visit, report } = view
  const text = words[stage === 'draft' && view.turn === 'answering' ? 'revised' : stage]
  const back = paths.report(visit.committeeId, visit.id)
  const expected =
    stage === 'draft'
      ? releasesDraft(view.turn)
      : ['answering', 'noReaction', 'correcting'].includes(view.turn)
  if (!report || !expected)
    return (
      <>
        <PageHead title={text.title} />
        <ErrorSummary errors={form.errors} kept={false} />
        <Notice title="Er is nu niets vrij te geven">Kijk in het verslag hoe het ervoor staat.</Notice>
        <ButtonLink href={back}>Naar het verslag</ButtonLink>
      </>
    )
  const releases = currentReleases(view, stage)
  return (
    <Confirm
      errors={form.errors}
      kept={false}
      title={text.title}
      sentence={`Het verslag van het gesprek met ${visit.municipality.name}: ${many(report.paragraphs.length, 'alinea', 'alinea’s')} en ${many(report.perspectives.length, 'handelingsperspectief', 'handelingsperspectieven')}.`}
      consequences={[
        ...(releases.length === 0
          ? [
              'U bent de eerste. Een collega geeft het daarna als tweede vrij: een van u is voorzitter of lid, en hoogstens één schreef mee.',
            ]
          : [
              `${releases.map(one => one.name).join(' en ')} gaf deze tekst al vrij.`,
              text.second(visit.municipality.name),
            ]),
        'Verandert iemand de tekst tussen de twee vrijgaven, dan begint het opnieuw.',
        ...(view.turn === 'correcting' && !view.withdrawn
          ? ['De versie die er nu ligt, wordt dan ingetrokken. Zij blijft leesbaar, met de reden erbij.']
          : []),
        text.after,
      ]}
      action={text.path(visit.committeeId, visit.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      button={text.button}
      cancelHref={back}
    >
      <PlacedWarnings report={report} otherNames={view.otherNames} />
      <Hidden name="revision" value={report.revision} />
    </Confirm>
  )
}
