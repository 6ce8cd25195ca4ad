// SPDX-License-Identifier: EUPL-1.2
import { writtenChapters } from '../../../../content/texts/final-report.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { ButtonLink, Link, Notice, PageHead, Section, Text, WaitList } from '../../../platform/ui/index.ts'
import type { RoundReport } from '../domain/round-report.ts'
import { openPaths, paths } from '../paths.ts'

type Props = {
  organisation: string
  round: { readonly id: string; readonly name: string }
  slug: string | undefined
  report: RoundReport
}

/** At the committee: the chapters of a final report, what is written and what is added by itself. */
export function ReportPage({ organisation, round, slug, report }: Props) {
  const isReleased = report.releasedOn !== null
  const words = (body: string) => body.split(/\s+/).filter(Boolean).length
  return (
    <>
      <PageHead
        title={`Eindrapport ${round.name}`}
        sentence="Wat de commissie over alle gemeenten samen vertelt. Nooit over één gemeente."
        actions={
          !isReleased && (
            <ButtonLink kind="primary" href={paths.releaseReport(organisation, round.id)}>
              Nakijken en vrijgeven
            </ButtonLink>
          )
        }
      />
      {report.releasedOn !== null && (
        <Notice kind="done" title={`Vrijgegeven op ${formatDate(report.releasedOn)}`}>
          <p>
            Het rapport verandert niet meer.{' '}
            {slug !== undefined && (
              <Link href={openPaths.report(slug)}>Lees het zoals iedereen het leest</Link>
            )}
          </p>
        </Notice>
      )}
      {!isReleased && report.releases.length > 0 && (
        <Notice title={`${report.releases.map(one => one.name).join(' en ')} gaf deze tekst vrij`}>
          Er is nog een tweede vrijgave nodig. Verandert iemand een hoofdstuk, dan begint het opnieuw.
        </Notice>
      )}
      <Section title="Wat de commissie schrijft" id="hoofdstukken">
        <WaitList
          items={report.chapters.map(({ code, body }) => {
            const chapter = writtenChapters.find(one => one.code === code)
            return {
              title: chapter?.title ?? code,
              href: paths.chapter(organisation, round.id, code),
              where: chapter?.help,
              when: body === '' ? 'nog leeg' : `${words(body)} woorden`,
              state: body === '' ? ('open' as const) : ('ja' as const),
            }
          })}
        />
      </Section>
      <Section title="Wat er vanzelf in komt" id="vanzelf">
        <Text>
          Opdracht, werkwijze met de vragenlijst, de openbare lijst van bezochte gemeenten, de terugblik van
          de IBD, de effectmeting van de VNG en de cijfers uit de zelfbeelden. Van de cijfers ziet u alleen
          wat openbaar mag worden, en pas als de ronde is afgesloten.
        </Text>
      </Section>
    </>
  )
}
