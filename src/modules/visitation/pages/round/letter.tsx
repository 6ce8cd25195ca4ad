// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Card,
  ErrorSummary,
  Facts,
  Form,
  type FormView,
  Markdown,
  Notice,
  PageHead,
  PrintButton,
  ScreenOnly,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Invitation } from '../../domain/invitation.ts'
import type { LetterTemplate } from '../../domain/letter.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = {
  visit: Visit
  invitation: Invitation
  letter: LetterTemplate
  steps: readonly string[]
  /** Only right after it was made; nobody can look it up. */
  code: string | undefined
  date: string
  signer: string
  form: FormView
}

/** The letter to the college, ready to print. */
export function LetterPage({ visit, invitation, letter, steps, code, date, signer, form }: Props) {
  return (
    <>
      <PageHead
        title={letter.subject}
        label={{ tlp: 'AMBER+STRICT', date, reader: `college van ${visit.municipality.name}` }}
        actions={code && <PrintButton>Print de brief</PrintButton>}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {code ? <OnlyNow /> : <NoCode visit={visit} invitation={invitation} form={form} />}
      <Markdown text={letterText(letter, visit.municipality.name, signer)} />
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

const letterText = (letter: LetterTemplate, municipality: string, signer: string): string =>
  [
    `Aan het college van burgemeester en wethouders van ${municipality}`,
    letter.salutation,
    ...letter.paragraphs,
    `${letter.closing}\n${signer}`,
  ].join('\n\n')
