// SPDX-License-Identifier: EUPL-1.2
import { generateSecret, generateURI, verifySync } from 'otplib'

/** RFC 6238 as authenticator apps know it: SHA-1, 6 digits, 30 s. A code counts in its own step and the one after it, for who types slowly: never before it (ASVS 6.5.5). */
const PERIOD_SECONDS = 30
const LATE_STEPS = 1

/** A new secret of 160 bits, in base32 as people type it into an app. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 })
}

/** The otpauth: address that the QR code holds. */
export function totpUri(secret: string, issuer: string, label: string): string {
  return generateURI({ issuer, label, secret, period: PERIOD_SECONDS })
}

/**
 * The step to which this code belongs, or undefined when it does not fit or was used before. Store it as `lastStep`:
 * a code works once (ASVS 6.5.1). A last step that lies in the future (the clock was set back) is not counted.
 */
export function totpStep(
  secret: string,
  code: string,
  lastStep: number | null,
  now: Date,
): number | undefined {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const isCounted = lastStep !== null && lastStep <= Math.floor(epoch / PERIOD_SECONDS) + 1
  const result = verifySync({
    secret,
    token: digits,
    epoch,
    period: PERIOD_SECONDS,
    epochTolerance: [LATE_STEPS * PERIOD_SECONDS, 0],
    ...(isCounted ? { afterTimeStep: lastStep } : {}),
  })
  return result.valid && 'timeStep' in result ? result.timeStep : undefined
}
