// SPDX-License-Identifier: EUPL-1.2
import { sayings } from '../../platform/http/said.ts'

/** What the forms of this module did, for the page after it. */
export const said = sayings('identity', {
  passkeyAdded: 'De passkey is toegevoegd. U kunt er voortaan mee inloggen.',
  passkeyRemoved: 'De passkey is weggehaald.',
  passwordChanged: 'Uw wachtwoord is veranderd. Op andere apparaten bent u uitgelogd.',
  appLinked: 'De app is gekoppeld. Bewaar nu uw herstelcodes.',
  codesMade: 'Dit zijn uw nieuwe herstelcodes. De oude werken niet meer.',
  nameCorrected: 'Uw naam is verbeterd. In de zoekfunctie verandert hij binnen een dag.',
  emailAsked:
    'Kijk in de mailbox van het nieuwe adres. Is het adres nog vrij, dan staat daar zo een link. Tot u die opent, verandert er niets.',
  emailChanged: 'Uw e-mailadres is veranderd. Log er voortaan mee in. Op andere apparaten bent u uitgelogd.',
  sessionEnded: 'Deze sessie is beëindigd.',
  providerAdded: 'De inlogdienst is toegevoegd. Zij staat nog uit; zet haar aan als u klaar bent.',
  providerAsked: 'Gelukt. Een inlogdienst gaat aan zodra een tweede persoon dat bevestigt.',
  providersSeen: 'Dank u. Dit staat niet meer op Vandaag.',
  domainConfirmed: 'Het domein is bevestigd.',
  domainRefused: 'Het domein is afgewezen. De beheerder kan het opnieuw vragen.',
  providerOn: 'De inlogdienst staat aan.',
  providerOff: 'De inlogdienst staat uit.',
})
