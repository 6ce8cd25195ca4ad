// SPDX-License-Identifier: EUPL-1.2
import { sayings } from '../../platform/http/said.ts'

/** What the forms of this module did, for the page after it. */
export const said = sayings('effect', {
  told: 'De VNG weet nu hoe de ronde ervoor staat. De IBD weet dat de ronde er is.',
  sent: 'De effectmeting is verstuurd.',
  reminded: 'Wie nog niet antwoordde, krijgt een herinnering. U ziet niet wie dat zijn.',
  answered: 'Uw antwoord is verzegeld. Niemand kan zien dat het van u komt.',
  openingStepped: 'Uw stap is gezet. Hieronder staat hoe het verdergaat.',
  coded: 'Bewaard.',
  released: 'De cijfers zijn vrijgegeven. De commissie ziet ze ook.',
  reflected: 'Bewaard. Een collega leest het en geeft het vrij.',
  reflectionReleased: 'Vrijgegeven. De commissie ziet het in de lijst van de ronde.',
  reflectionRemoved: 'De tekst is weg.',
})
