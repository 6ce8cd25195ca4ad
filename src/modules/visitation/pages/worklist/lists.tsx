// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Checkbox,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  Section,
  Text,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { KeptWorklist } from '../../domain/kept-worklist.ts'
import { paths } from '../../paths.ts'

type Props = {
  readonly organisation: string
  readonly lists: readonly KeptWorklist[]
  /** The filter that one came from; empty for none. */
  readonly query: string
  readonly form: FormView
}

/** Filters of the werkvoorraad under a name: keep the present one, open, rename, take away. */
export function KeptWorklistsPage({ organisation, lists, query, form }: Props) {
  const token = () => ({ csrf: form.csrf, key: form.key() })
  return (
    <>
      <PageHead
        title="Bewaarde lijsten"
        sentence="Een filter van de werkvoorraad onder een naam, voor uzelf of voor het hele secretariaat."
      />
      <ErrorSummary errors={form.errors} kept />
      {query !== '' && (
        <Section title="Bewaar dit filter">
          <Form action={paths.keptWorklists(organisation)} token={token()} label="Bewaar dit filter" narrow>
            <Hidden name="query" value={query} />
            <TextField
              {...form.field('name')}
              label="Naam"
              hint="Bijvoorbeeld: wacht op reactie, over tijd"
            />
            <Checkbox name="shared" label="Ook voor mijn collega’s van het secretariaat" />
            <Buttons>
              <Button kind="primary">Bewaar</Button>
              <Link href={`${paths.worklist(organisation)}?${query}`}>Terug naar de lijst</Link>
            </Buttons>
          </Form>
        </Section>
      )}
      {lists.length === 0 ? (
        <Empty title="U bewaarde nog geen lijst">
          Filter in de werkvoorraad en kies daar ‘Bewaar dit filter’.
        </Empty>
      ) : (
        <Section title="Uw lijsten">
          {lists.map(list => (
            <Form
              action={paths.keptWorklist(organisation, list.id)}
              token={token()}
              label={`Lijst ${list.name}`}
              narrow
            >
              <Text>
                <Link href={`${paths.worklist(organisation)}?${list.query}`}>{list.name}</Link>
                {list.isShared ? ' · van het secretariaat' : ' · alleen van u'}
              </Text>
              <TextField
                name="name"
                id={`naam-${list.id}`}
                label={`Naam van ‘${list.name}’`}
                value={list.name}
              />
              <Buttons>
                <Button small>Verander de naam</Button>
                <Button small kind="subtle" name="weg" value="ja" label={`Haal weg: ${list.name}`}>
                  Haal weg
                </Button>
              </Buttons>
            </Form>
          ))}
        </Section>
      )}
    </>
  )
}
