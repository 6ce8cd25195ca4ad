// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  countOf,
  Form,
  type FormView,
  Section,
  State,
  Sub,
  Table,
} from '../../../../platform/ui/index.ts'
import { type BroughtPoint, broughtPoints, type PointKind } from '../../domain/brought-point.ts'
import type { Dossier, DossierView } from '../../domain/dossier.ts'
import { paths } from '../../paths.ts'

const kinds: Readonly<Record<PointKind, string>> = {
  question: 'eigen vraag',
  supplement: 'aanvulling',
  perspective: 'uit het vorige eindverslag',
}

type Props = { view: DossierView; dossier: Dossier; mayTreat: boolean; form: FormView }

/** What the municipality brings, point by point: treated in the talk, or open. */
export function BroughtPoints({ view, dossier, mayTreat, form }: Props) {
  const points = broughtPoints(dossier, view.treated)
  if (points.length === 0) return null
  return (
    <Section
      title="Besproken en nog open"
      id="punten"
      note={countOf(points.filter(one => one.treated).length, points.length, 'besproken')}
      intro="Wat de gemeente zelf meebrengt. Zet een punt op besproken als het in het gesprek aan de orde kwam."
    >
      <Table
        caption="Punten van de gemeente"
        hideCaption
        columns={[
          { key: 'point', label: 'Punt', isHeader: true },
          { key: 'state', label: 'Stand' },
          ...(mayTreat ? [{ key: 'act', label: 'Veranderen', kind: 'keep' } as const] : []),
        ]}
        rows={points.map(point => ({
          cells: {
            point: (
              <>
                {point.text}
                <Sub>{aboutOf(point)}</Sub>
              </>
            ),
            state: point.treated ? (
              <>
                <State kind="ja">besproken</State>
                <Sub>{`${formatDate(point.treated.on)}, ${point.treated.by}`}</Sub>
              </>
            ) : (
              <State kind="open">open</State>
            ),
            act: <Change view={view} point={point} form={form} />,
          },
        }))}
      />
    </Section>
  )
}

const aboutOf = ({ kind, topic }: BroughtPoint): string =>
  topic && kind !== 'question' ? `${kinds[kind]}, bij ${topic.number}. ${topic.title}` : kinds[kind]

function Change({
  view: { visit },
  point,
  form,
}: {
  view: DossierView
  point: BroughtPoint
  form: FormView
}) {
  const words = point.treated ? 'Zet weer open' : 'Zet op besproken'
  return (
    <Form
      action={paths.treatPoint(visit.committeeId, visit.id, point.code)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={`${words}: ${point.text}`}
    >
      <Button
        small
        kind="subtle"
        name="stand"
        value={point.treated ? 'open' : 'besproken'}
        label={`${words}: ${point.text}`}
      >
        {words}
      </Button>
    </Form>
  )
}
