// SPDX-License-Identifier: EUPL-1.2
import { blocksFor } from '../../../../../content/texts/report/building-blocks.ts'
import { sectionTexts } from '../../../../../content/texts/report/sections.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Columns,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  Section,
  SideList,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { ReportSection } from '../../domain/handover-documents.ts'
import { paths } from '../../paths.ts'
import { ToneHelp } from './edit-text.tsx'

type Props = {
  organisation: string
  visit: string
  section: ReportSection
  /** The block that was chosen to start from. */
  start: string | undefined
  form: FormView
}

/** A new paragraph, from nothing or from one of our own building blocks. */
export function AddParagraphPage({ organisation, visit, section, start, form }: Props) {
  const { title, help } = sectionTexts[section]
  const here = paths.addParagraph(organisation, visit)
  const block = blocksFor(section).find(one => one.code === start)
  return (
    <>
      <PageHead title={`Alinea bij ‘${title}’`} sentence={help} />
      <ErrorSummary errors={form.errors} />
      <Columns
        label="Hulp bij het schrijven"
        side={
          <>
            <ToneHelp />
            <Section title="Begin met een bouwsteen">
              <Text quiet>
                Vul in wat tussen [haken] staat. Een bouwsteen die u niet aanpast, kan niet worden
                vrijgegeven.
              </Text>
              <SideList
                items={blocksFor(section).map(one => ({
                  text: <Link href={`${here}?deel=${section}&bouwsteen=${one.code}`}>{one.label}</Link>,
                }))}
              />
            </Section>
          </>
        }
      >
        <Form action={here} token={{ csrf: form.csrf, key: form.key() }} narrow>
          <Hidden name="section" value={section} />
          <TextArea
            name="body"
            label="Tekst van de alinea"
            rows={8}
            most={6000}
            value={form.value('body', block?.text)}
            error={form.error('body')}
          />
          <Buttons>
            <Button kind="primary">Voeg de alinea toe</Button>
            <ButtonLink kind="subtle" href={paths.report(organisation, visit)}>
              Terug naar het verslag
            </ButtonLink>
          </Buttons>
        </Form>
      </Columns>
    </>
  )
}
