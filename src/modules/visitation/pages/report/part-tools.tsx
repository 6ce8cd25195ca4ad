// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Fold,
  Form,
  type FormView,
  Link,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import type { ReportView } from '../../domain/report-view.ts'
import { paths } from '../../paths.ts'

type Props = { view: ReportView; id: string; what: string; form: FormView }

/** Which ways a part can go among those of its kind: none up for the first, none down for the last. */
function waysOf({ report }: ReportView, id: string): { up: boolean; down: boolean } {
  const paragraph = report?.paragraphs.find(one => one.id === id)
  const among = paragraph
    ? report?.paragraphs.filter(one => one.section === paragraph.section)
    : report?.perspectives
  return { up: among?.[0]?.id !== id, down: among?.at(-1)?.id !== id }
}

/** One place up or down; nothing where there is nowhere to go. */
export function MoveForm({ view, id, what, form }: Props) {
  const ways = waysOf(view, id)
  if (!ways.up && !ways.down) return null
  return (
    <Form
      action={paths.movePart(view.visit.committeeId, view.visit.id, id)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={`Plaats van ${what}`}
    >
      <Buttons>
        {ways.up && (
          <Button small kind="subtle" name="richting" value="up" label={`Omhoog, ${what}`}>
            Omhoog
          </Button>
        )}
        {ways.down && (
          <Button small kind="subtle" name="richting" value="down" label={`Omlaag, ${what}`}>
            Omlaag
          </Button>
        )}
      </Buttons>
    </Form>
  )
}

/** Taking a part out; it asks by having to be opened first. */
export const RemoveForm = ({ view, id, what, form }: Props) => (
  <Fold summary={`Haal ${what} uit het verslag`}>
    <Text>De eerdere versies blijven bewaard. Wie al had vrijgegeven, moet dat daarna opnieuw doen.</Text>
    <Form
      action={paths.removePart(view.visit.committeeId, view.visit.id, id)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={`Verwijderen van ${what}`}
    >
      <Buttons>
        <Button small kind="danger">
          Verwijder {what}
        </Button>
      </Buttons>
    </Form>
  </Fold>
)

/** Everything besides the text itself that can be done with a paragraph. */
export const ParagraphTools = (props: Props) => (
  <Section title="Versies en verwijderen">
    <Text>
      <Link href={paths.paragraphHistory(props.view.visit.committeeId, props.view.visit.id, props.id)}>
        Eerdere versies van {props.what}
      </Link>
    </Text>
    <RemoveForm {...props} />
  </Section>
)

/** The same for a perspective, which also moves here. */
export const PerspectiveTools = (props: Props) => (
  <Section title="Plaats, versies en verwijderen">
    <MoveForm {...props} />
    <Text>
      <Link href={paths.perspectiveHistory(props.view.visit.committeeId, props.view.visit.id, props.id)}>
        Eerdere versies van {props.what}
      </Link>
    </Text>
    <RemoveForm {...props} />
  </Section>
)
