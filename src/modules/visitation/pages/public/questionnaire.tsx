// SPDX-License-Identifier: EUPL-1.2
import type { Question, Questionnaire } from '../../../../kernel/questionnaire/types.ts'
import { Bullets, Fold, PageHead, Section, Text } from '../../../../platform/ui/index.ts'

/** The whole questionnaire, for whoever wants to see what is asked before being asked. */
export function QuestionnairePage({ questionnaire }: { questionnaire: Questionnaire }) {
  const topics = questionnaire.sections.filter(section => !section.closing).flatMap(section => section.topics)
  return (
    <>
      <PageHead
        title={questionnaire.title}
        sentence={`${topics.length} onderwerpen, versie ${questionnaire.version}. ${questionnaire.intro}`}
      />
      {questionnaire.sections.map(section => (
        <Section title={section.title} id={section.code} {...(section.intro && { intro: section.intro })}>
          {section.topics.map(topic => (
            <Fold summary={`${topic.number}. ${topic.title}`}>
              {topic.explanation && <Text>{topic.explanation}</Text>}
              {topic.apart && (
                <Text quiet>Portefeuillehouder en CISO beantwoorden dit apart van elkaar.</Text>
              )}
              <Bullets items={topic.questions.map(question => `${question.label} ${kindText(question)}`)} />
            </Fold>
          ))}
        </Section>
      ))}
    </>
  )
}

const kinds: Readonly<Record<Question['kind'], string>> = {
  yesPartlyNo: 'ja, deels of nee',
  frequency: 'hoe vaak, in woorden',
  one: 'één keuze',
  several: 'meer keuzes',
  number: 'een getal',
  numbers: 'enkele getallen',
  date: 'een datum',
  text: 'in eigen woorden',
  yesPartlyNoGrid: 'ja, deels of nee per regel',
  oneGrid: 'één keuze per regel',
}

const kindText = (question: Question): string =>
  `(${kinds[question.kind]}${question.showWhen ? ', vervolgvraag' : ''})`
