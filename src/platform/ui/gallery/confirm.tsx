// SPDX-License-Identifier: EUPL-1.2
import { Confirm, Page, TextArea } from '../index.ts'
import { frame, token } from './frame.ts'

/** Asking before something that others notice. */
export const ConfirmPage = () => (
  <Page title="Verslag intrekken" frame={frame('Visitatie')} narrow>
    <Confirm
      title="Verslag intrekken?"
      sentence="De gemeente Heidebrink ziet het conceptverslag dan niet meer."
      consequences={[
        'Alle 4 reacties blijven bewaard.',
        'De gemeente krijgt bericht dat er iets veranderd is.',
        'U kunt later opnieuw vrijgeven, weer met twee personen.',
      ]}
      action="/verslag/intrekken"
      token={token}
      button="Trek het verslag in"
      danger
      cancelHref="/verslag"
    >
      <TextArea name="reden" label="Waarom?" hint="De gemeente leest dit." />
    </Confirm>
  </Page>
)
