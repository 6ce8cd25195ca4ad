// SPDX-License-Identifier: EUPL-1.2
import { Card, Halves, KeyFigures, PageHead, Section, Text } from '../../../platform/ui/index.ts'

/** The front page: what this is, for whom, and the way in. */
export function HomePage({ isDemo }: { isDemo: boolean }) {
  return (
    <>
      <PageHead
        title="Gemeenten leren van elkaar"
        sentence="Durven Leren helpt gemeenten om de informatie van inwoners en bedrijven veilig te houden. Niet met cijfers en ranglijsten, wel met een goed gesprek en een volgende stap."
        actions={
          isDemo && (
            <a class="nl-button nl-button--primary" href="/demo">
              Bekijk de demo
            </a>
          )
        }
      />
      <KeyFigures
        items={[
          { figure: '1', label: 'de gemeente beschrijft zelf hoe zij ervoor staat' },
          { figure: '2', label: 'de commissie komt anderhalf uur praten, met bestuur en top' },
          { figure: '3', label: 'de gemeente krijgt een verslag met stappen die bij haar passen' },
          { figure: '4', label: 'zij kiest wat zij doet, door wie en wanneer' },
        ]}
      />
      <Section title="Open om te leren, gesloten om te beschermen">
        <Text>
          Wat een gemeente opschrijft, is van die gemeente. Een ander ziet er niets van, tenzij iemand van de
          gemeente het zelf geeft. Wat openbaar wordt, is niet tot één gemeente te herleiden.
        </Text>
      </Section>
      <Section title="Verder">
        <Halves>
          <Card title="Hebt u een brief met een code?">
            <Text>Uw gemeente is uitgenodigd voor een bezoek.</Text>
            <p>
              <a class="nl-link" href="/uitnodiging">
                Gebruik de code uit de brief
              </a>
            </p>
          </Card>
          <Card title="Wat kwam er uit de eerste ronde?">
            <Text>Tussen 2015 en 2017 bezocht een commissie 123 gemeenten.</Text>
            <p>
              <a class="nl-link" href="/rondes/2015-2017">
                Bekijk kaart, lijst en cijfers
              </a>
            </p>
          </Card>
        </Halves>
      </Section>
    </>
  )
}
