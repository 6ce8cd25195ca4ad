// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  Card,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Link,
  Markdown,
  Notice,
  PageHead,
  PrintButton,
  ScreenOnly,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Invitation } from '../../domain/invitation.ts'
import type { LetterDocument } from '../../domain/letter.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { LetterBody } from '../letters/letter-body.tsx'

type Props = {
  visit: Visit
  invitation: Invitation
  letter: LetterDocument
  steps: readonly string[]
  /** Only right after it was made; nobody can look it up. */
  code: string | undefined
  form: FormView
}

/** The letter to the college, ready to print. */
export function LetterPage({ visit, invitation, letter, steps, code, form }: Props) {
  return (
    <>
      <PageHead
        title={letter.subject}
        label={{
          tlp: 'AMBER+STRICT',
          date: formatDate(letter.on),
          reader: `college van ${visit.municipality.name}`,
        }}
        actions={
          code && (
            <>
              <Link href={paths.invitationFile(visit.committeeId, visit.id)}>Brief als PDF</Link>
              <PrintButton>Print de brief</PrintButton>
            </>
          )
        }
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {code ? <OnlyNow /> : <NoCode visit={visit} invitation={invitation} form={form} />}
      <LetterBody letter={letter} />
      <Section title="Zo antwoordt u" id="code">
        {code && (
          <Card plain>
            <Facts items={[{ name: 'Uw code', value: <strong>{code}</strong> }]} />
          </Card>
        )}
        <Markdown text={steps.map((step, index) => `${index + 1}. ${step}`).join('\n')} />
      </Section>
    </>
  )
}

/** Stands on the screen, not on the paper that goes to the college. */
const OnlyNow = () => (
  <ScreenOnly>
    <Notice kind="warn" title="Print of bewaar deze brief nu">
      De code ziet u maar één keer. Over tien minuten, of in een andere browser, staat hij er niet meer. Raakt
      de brief kwijt, dan maakt u op deze pagina een nieuwe code.
    </Notice>
  </ScreenOnly>
)

function NoCode({ visit, invitation, form }: { visit: Visit; invitation: Invitation; form: FormView }) {
  if (invitation.redeemedAt !== null)
    return (
      <Notice title="De code van deze brief is gebruikt">
        De gemeente is binnen. Een nieuwe is niet nodig.
      </Notice>
    )
  return (
    <Notice kind="warn" title="De code staat hier niet meer">
      <Text>
        Wij bewaren de code niet: u zag hem één keer, toen u uitnodigde. Is de brief kwijt, maak dan een
        nieuwe. De oude code werkt daarna niet meer.
      </Text>
      <Form
        action={paths.letter(visit.committeeId, visit.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={visit.version}
      >
        <Buttons>
          <Button>Maak een nieuwe code</Button>
        </Buttons>
      </Form>
    </Notice>
  )
}
