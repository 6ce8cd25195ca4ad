// SPDX-License-Identifier: EUPL-1.2
import { sayings } from '../../platform/http/said.ts'

/** What the forms of this module did, for the page after it. */
export const said = sayings('emergency', {
  asked: 'Uw verzoek ligt bij de andere beheerders van het platform. Er is nog niets open.',
  approved: 'De noodtoegang is goedgekeurd. De organisatie heeft bericht gekregen.',
  rejected: 'Het verzoek gaat niet door. Er is niets open geweest.',
  stopped: 'De noodtoegang is beëindigd.',
  seen: 'U hebt aangegeven dat u dit hebt gelezen.',
})
