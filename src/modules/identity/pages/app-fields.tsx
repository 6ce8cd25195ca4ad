// SPDX-License-Identifier: EUPL-1.2
import { Hidden, TextField } from '../../../platform/ui/index.ts'

/** An app that is being linked: the name under which its secret is kept, the secret, and the QR code as a path. */
export type AppLink = {
  readonly name: string
  readonly secret: string
  readonly qr: { readonly size: number; readonly path: string }
}

/** The QR code, the same secret as a text, and the field for the first code. */
export function AppFields({ app, error }: { app: AppLink; error: string | undefined }) {
  const border = 4
  const size = app.qr.size + 2 * border
  return (
    <>
      <Hidden name="app" value={app.name} />
      <p class="nl-paragraph">
        Open een app voor inlogcodes op uw telefoon (zoals Microsoft Authenticator, Google Authenticator of
        FreeOTP) en scan deze code:
      </p>
      <svg
        width="220"
        height="220"
        viewBox={`${-border} ${-border} ${size} ${size}`}
        role="img"
        aria-label="QR-code voor uw app. De sleutel eronder is hetzelfde."
        shape-rendering="crispEdges"
      >
        <rect x={-border} y={-border} width={size} height={size} fill="#fff" />
        <path d={app.qr.path} fill="#000" />
      </svg>
      <p class="nl-paragraph">
        Kunt u niet scannen? Typ deze sleutel in uw app:{' '}
        <strong class="keep">{app.secret.replace(/(.{4})(?=.)/g, '$1 ')}</strong>
      </p>
      <TextField
        name="appCode"
        label="Code uit de app"
        hint="Zes cijfers. Zo weten wij dat de app goed is gekoppeld."
        autocomplete="one-time-code"
        inputmode="numeric"
        spellcheck={false}
        width="short"
        error={error}
      />
    </>
  )
}
