// SPDX-License-Identifier: EUPL-1.2
import { localDate } from '../../../src/kernel/dates.ts'
import type { Questionnaire } from '../../../src/kernel/questionnaire/types.ts'
import { bestuur } from './1/bestuur.ts'
import { ibd } from './1/ibd.ts'
import { incidenten } from './1/incidenten.ts'
import { isms } from './1/isms.ts'
import { ketens } from './1/ketens.ts'
import { mens } from './1/mens.ts'
import { organisatie } from './1/organisatie.ts'
import { samenwerking } from './1/samenwerking.ts'
import { slot } from './1/slot.ts'
import { techniek } from './1/techniek.ts'
import { verbinding } from './1/verbinding.ts'

/**
 * The self-image that a municipality makes before a visit: 55 topics and three closing fields (requirements
 * 14-16). Our own text: the list of the committee of 2015-2017 was not found, only the themes of its report.
 */
export const selfImage1: Questionnaire = {
  code: 'self-image',
  version: 1,
  title: 'Zelfbeeld informatieveiligheid',
  intro:
    'Met deze lijst beschrijft u hoe uw gemeente werkt aan informatieveiligheid. Uw antwoorden zijn het begin van het gesprek met de visitatiecommissie. Zij geeft geen oordeel. Weet u iets niet? Kies dan ‘Weten wij niet’: ook dat is een antwoord. Bewijs hoeft u niet mee te sturen. Invullen kost samen hooguit een halve dag, en u kunt de vragen verdelen over collega’s. De commissie ziet uw antwoorden pas als u ze inlevert.',
  activeFrom: localDate('2026-01-01'),
  apartParties: [
    { code: 'portfolioHolder', label: 'portefeuillehouder' },
    { code: 'ciso', label: 'CISO' },
  ],
  sections: [
    bestuur,
    organisatie,
    isms,
    incidenten,
    ibd,
    techniek,
    ketens,
    mens,
    samenwerking,
    verbinding,
    slot,
  ],
}
