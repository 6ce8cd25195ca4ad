// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  PageHead,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'
import { NewsFields } from './news.tsx'

/** The secretariat begins a message. */
export function NewNewsPage({ organisation, form }: { organisation: string; form: FormView }) {
  return (
    <>
      <PageHead
        title="Nieuwsbericht schrijven"
        sentence="Over het werk van de commissie, haar werkwijze en haar resultaten. Nooit over één gemeente."
      />
      <ErrorSummary errors={form.errors} />
      <Form action={paths.newNews(organisation)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <NewsFields form={form} />
        <Buttons>
          <Button kind="primary">Bewaar als concept</Button>
          <ButtonLink kind="subtle" href={paths.overview(organisation)}>
            Terug
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  )
}
