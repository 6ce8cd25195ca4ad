// SPDX-License-Identifier: EUPL-1.2
import { type ReportItem, type ReportList, reportItems } from './report.ts'

export type Parallel = ReportItem & { readonly lessons: readonly string[] }

/** Two fields of physical safety to learn from (requirements 164 and 190, KL and KB), in own words. */
export const parallels: ReportList<Parallel> = {
  code: 'parallels',
  title: 'Twee voorbeelden van elders',
  intro: 'De commissie keek naar twee werelden die al langer met veiligheid bezig zijn.',
  items: reportItems('Leren van parallellen met fysieke veiligheid', [
    {
      title: 'De luchtvaart',
      text: 'Vliegen werd heel veilig, hoewel ook daar mensen zich vergissen. De luchtvaart gebruikt een fout om van te leren. Onderzoekers willen weten waardoor het misging en waarom niemand het eerder zag. Wie het deed, telt minder.',
      lessons: [
        'Maak het gewoon om te melden dat iets niet veilig is.',
        'Neem aan dat ook bij gewoon werk fouten horen.',
        'Vraag na een incident wat u ervan leert, en niet alleen wie het deed.',
        'Vertel anderen wat er misging.',
      ],
    },
    {
      title: 'De brandweer',
      text: 'Als de brandweer blust, is er vaak al schade. Daarom steekt zij nu meer tijd in het voorkomen van brand en in afspraken met anderen. Bewoners doen zelf mee: zij kunnen thuis het meeste doen.',
      lessons: [
        'Werk aan voorkomen en aan bestrijden.',
        'Zoek anderen om mee samen te werken.',
        'Laat mensen weten wat er mis kan gaan met informatie.',
      ],
    },
  ]),
}
