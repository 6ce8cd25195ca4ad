// SPDX-License-Identifier: EUPL-1.2
import { standardLetters } from '../../../../../content/texts/letters/standard.ts'
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  ScreenOnly,
  Text,
} from '../../../../platform/ui/index.ts'
import type { LetterDocument, LetterKind, MadeLetter } from '../../domain/letter.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { LetterBody } from './letter-body.tsx'

const labelOf = (visit: Visit, letter: LetterDocument) =>
  ({
    tlp: 'AMBER+STRICT',
    date: formatDate(letter.on),
    reader: `college van ${visit.municipality.name}`,
  }) as const

type NewProps = {
  visit: Visit
  kind: LetterKind
  letter: LetterDocument
  /** Of the round's text. */
  version: number
  isPossible: boolean
  form: FormView
}

/** How a letter would read; nothing is made before one says so. */
export function NewLetterPage({ visit, kind, letter, version, isPossible, form }: NewProps) {
  const { committeeId, id, municipality, roundId } = visit
  const { name, when } = standardLetters[kind]
  return (
    <>
      <PageHead title={`${name}: brief aan ${municipality.name}`} label={labelOf(visit, letter)} />
      {form.conflict ? (
        <Notice kind="warn" title="De tekst van deze brief is intussen veranderd">
          Er is niets gemaakt. Hieronder staat de brief in de nieuwe tekst.
        </Notice>
      ) : (
        <ErrorSummary errors={form.errors} kept={false} />
      )}
      {isPossible ? (
        <LetterBody letter={letter} />
      ) : (
        <Notice title="Deze brief past nu niet">
          {`${when} Zo staat dit bezoek er nu niet voor, dus er is niets te maken.`}
        </Notice>
      )}
      <ScreenOnly>
        {isPossible && (
          <Form
            action={paths.newLetter(committeeId, id, kind)}
            token={{ csrf: form.csrf, key: form.key() }}
            version={version}
          >
            <Buttons>
              <Button kind="primary">Maak de brief</Button>
              <Link href={paths.wording(committeeId, roundId, kind)}>Verander de tekst van de ronde</Link>
            </Buttons>
          </Form>
        )}
        <p>
          <Link href={paths.letters(committeeId, id)}>Terug naar de brieven</Link>
        </p>
      </ScreenOnly>
    </>
  )
}

type MadeProps = { visit: Visit; made: MadeLetter; letter: LetterDocument; mayExport: boolean }

/** A letter that was made: to print, to send, or to work in. */
export function MadeLetterPage({ visit, made, letter, mayExport }: MadeProps) {
  const { committeeId, id } = visit
  return (
    <>
      <PageHead
        title={letter.subject}
        label={labelOf(visit, letter)}
        actions={
          <ButtonLink kind="primary" href={paths.letterFile(committeeId, id, made.id)}>
            Brief als PDF
          </ButtonLink>
        }
      />
      <LetterBody letter={letter} />
      <ScreenOnly>
        {made.kind === 'invitation' && (
          <Notice title="De code staat hier niet bij">
            De code van de uitnodiging ziet u één keer, bij het uitnodigen. Is hij kwijt, maak dan een nieuwe
            op <Link href={paths.letter(committeeId, id)}>de pagina van de uitnodiging</Link>.
          </Notice>
        )}
        <Text
          quiet
        >{`Gemaakt door ${made.by}, ${formatInstant(made.at)}. Deze brief verandert niet meer.`}</Text>
        <Buttons>
          {mayExport && (
            <ButtonLink href={paths.letterText(committeeId, id, made.id)}>
              Brief om in te werken (ODT)
            </ButtonLink>
          )}
          <Link href={paths.letters(committeeId, id)}>Terug naar de brieven</Link>
        </Buttons>
      </ScreenOnly>
    </>
  )
}
