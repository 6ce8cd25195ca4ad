// SPDX-License-Identifier: EUPL-1.2
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import { findings } from '../../../../content/texts/findings.ts'
import { incidents } from '../../../../content/texts/incidents.ts'
import { mandate } from '../../../../content/texts/mandate.ts'
import { messages } from '../../../../content/texts/messages.ts'
import { methodSteps, principles } from '../../../../content/texts/method.ts'
import { parallels } from '../../../../content/texts/parallels.ts'
import { suggestions } from '../../../../content/texts/suggestions.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { activeOn } from '../../../kernel/questionnaire/version.ts'
import { nothing } from '../../../platform/http/fields.ts'
import type { PageSpec } from '../../../platform/http/page-spec.ts'
import { get, type Route } from '../../../platform/http/route.ts'
import { historicalRound } from '../historical-round.ts'
import { HistoricalRoundPage } from '../pages/public/historical-round.tsx'
import { InsightsPage } from '../pages/public/insights.tsx'
import { QuestionnairePage } from '../pages/public/questionnaire.tsx'
import { TextPage } from '../pages/public/text-page.tsx'
import { publicPaths } from '../public-paths.ts'

/** A page for everybody that needs nothing from the database. */
const open = (name: string, path: string, render: (now: Date) => PageSpec): Route =>
  get({
    name: `visitation.${name}`,
    path,
    access: 'public',
    params: nothing,
    query: nothing,
    sample: {},
    load: async () => null,
    render: (_, { now }) => render(now),
  })

export const publicRoutes: readonly Route[] = [
  open('historicalRound', publicPaths.historicalRound(), () => ({
    title: 'Ronde 2015-2017',
    crumbs: [{ label: 'Rondes', href: publicPaths.rounds() }, { label: '2015-2017' }],
    body: <HistoricalRoundPage {...historicalRound()} />,
  })),
  open('mandate', publicPaths.mandate(), () => ({
    title: 'Opdracht',
    body: (
      <TextPage
        title="Opdracht"
        sentence="Waarom er een visitatiecommissie kwam, en wat zij wel en niet deed."
        sections={mandate}
      />
    ),
  })),
  open('method', publicPaths.method(), () => ({
    title: 'Werkwijze',
    body: (
      <TextPage
        title="Werkwijze"
        sentence="Van kiezen tot opvolgen: zo ging een bezoek, en daar hield de commissie zich aan."
        sections={[...methodSteps, ...principles]}
      >
        <p>
          <a class="nl-link" href={publicPaths.questionnaire()}>
            Bekijk de vragenlijst van nu
          </a>
        </p>
      </TextPage>
    ),
  })),
  open('questionnaire', publicPaths.questionnaire(), now => {
    const questionnaire = activeOn(selfImageVersions, localDateOf(now))
    if (!questionnaire) throw new NotFound()
    return {
      title: questionnaire.title,
      crumbs: [{ label: 'Werkwijze', href: publicPaths.method() }, { label: 'Vragenlijst' }],
      body: <QuestionnairePage questionnaire={questionnaire} />,
    }
  }),
  open('insights', publicPaths.insights(), () => ({
    title: 'Inzichten',
    body: <InsightsPage lists={[messages, findings, suggestions, incidents]} parallels={parallels} />,
  })),
]
