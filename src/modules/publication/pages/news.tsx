// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  Section,
  Text,
  TextArea,
  TextField,
} from '../../../platform/ui/index.ts'
import { type News, newsState } from '../domain/news.ts'
import { openPaths, paths } from '../paths.ts'
import { Prose } from './prose.tsx'
import { TextWarnings } from './text-warnings.tsx'

type Props = {
  organisation: string
  news: News
  isOwn: boolean
  mayWrite: boolean
  names: readonly string[]
  form: FormView
}

/** One message at the committee: read and released by somebody else, changed while it is a draft, withdrawn afterwards. */
export function NewsPage(props: Props) {
  const { news, form } = props
  const state = newsState(news)
  return (
    <>
      <PageHead title="Een nieuwsbericht" sentence={sentences[state]} />
      <ErrorSummary errors={form.errors} />
      {form.conflict && <Conflict mine={form.conflict.mine} theirs={form.conflict.theirs} />}
      <Section title={news.title} id="bericht">
        <Prose text={news.body} />
      </Section>
      {state === 'draft' && <Release {...props} />}
      {state === 'draft' && props.mayWrite && <Change {...props} />}
      {state === 'released' && <Released {...props} />}
      {news.withdrawnOn !== null && (
        <Notice title={`Ingetrokken op ${formatDate(news.withdrawnOn)}`}>Reden: {news.withdrawReason}</Notice>
      )}
    </>
  )
}

const sentences = {
  draft: 'Dit bericht is nog niet openbaar. Wie het niet schreef, leest het en geeft het vrij.',
  released: 'Dit bericht is openbaar.',
  withdrawn: 'Dit bericht is niet meer openbaar. Alleen de commissie leest het hier nog.',
} as const

function Release({ organisation, news, isOwn, names, form }: Props) {
  return (
    <Section title="Vrijgeven" id="vrijgeven">
      <TextWarnings text={`${news.title}\n${news.body}`} names={names} />
      {isOwn ? (
        <Button kind="primary" disabledReason="U schreef dit zelf. Een collega geeft het vrij.">
          Maak openbaar
        </Button>
      ) : (
        <Form
          action={paths.releaseNews(organisation, news.id)}
          token={{ csrf: form.csrf, key: form.key() }}
          version={news.version}
          narrow
        >
          <Checkbox
            name="isRead"
            label="Ik las het bericht. Iedereen mag dit weten."
            error={form.error('isRead')}
          />
          <Buttons>
            <Button kind="primary">Maak openbaar</Button>
          </Buttons>
        </Form>
      )}
    </Section>
  )
}

function Change({ organisation, news, form }: Props) {
  return (
    <Section title="Wijzigen" id="wijzigen" intro="Wie wijzigt, geeft niet meer zelf vrij.">
      <Form
        action={paths.news(organisation, news.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={news.version}
        narrow
      >
        <NewsFields form={form} saved={news} />
        <Buttons>
          <Button>Bewaar de wijziging</Button>
          <ButtonLink kind="subtle" href={paths.newsHistory(organisation, news.id)}>
            Eerdere versies
          </ButtonLink>
        </Buttons>
      </Form>
      <Form action={paths.removeNews(organisation, news.id)} token={{ csrf: form.csrf, key: form.key() }}>
        <Buttons>
          <Button kind="danger">Haal het concept weg</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

export function NewsFields({ form, saved }: { form: FormView; saved?: Pick<News, 'title' | 'body'> }) {
  return (
    <>
      <TextField {...form.field('title', saved?.title)} label="Titel" />
      <TextArea
        {...form.field('body', saved?.body)}
        label="Het bericht"
        hint="Kort, voor iedereen te lezen. Een lege regel begint een nieuwe alinea."
        rows={8}
        most={4000}
      />
    </>
  )
}

function Released({ organisation, news, mayWrite, form }: Props) {
  return (
    <>
      <Text>
        {news.releasedOn !== null && `Vrijgegeven op ${formatDate(news.releasedOn)}. `}
        <Link href={openPaths.message(news.id)}>Bekijk het bericht zoals iedereen het ziet</Link>
      </Text>
      {mayWrite && (
        <Section title="Intrekken" id="intrekken" intro="Dan is alleen nog te zien dat er een bericht was.">
          <Form
            action={paths.withdrawNews(organisation, news.id)}
            token={{ csrf: form.csrf, key: form.key() }}
            narrow
          >
            <TextField
              {...form.field('reason')}
              label="Waarom trekt u het in?"
              hint="Dit blijft binnen de commissie."
            />
            <Buttons>
              <Button kind="danger">Trek het bericht in</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </>
  )
}
