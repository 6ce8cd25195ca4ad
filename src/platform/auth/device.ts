// SPDX-License-Identifier: EUPL-1.2
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Keyring, subkey } from '../crypto/keyfile.ts'

/** What a session remembers of where it was made: enough to recognise it in a list, too little to follow somebody. */
export type DeviceClass = { readonly browser: string; readonly system: string }

const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bFirefox\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** The kind of browser and system of a User-Agent header; versions and models are left out. */
export function deviceClass(userAgent: string | undefined): DeviceClass {
  const first = (list: readonly [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return { browser: first(BROWSERS) ?? '', system: first(SYSTEMS) ?? '' }
}

/** The net of an address: /24 of IPv4, /48 of IPv6; '' when it is no address. */
export function addressPrefix(address: string): string {
  const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)
  if (four !== null) return `${four[1]}.0/24`
  return address.includes(':') ? `${groups(address).slice(0, 3).join(':')}::/48` : ''
}

/** What one household or workplace counts as for limits: an IPv4 address, or a /64 of IPv6. */
export function addressUnit(address: string): string {
  const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)
  if (four !== null) return four[1] ?? ''
  return address.includes(':') ? `${groups(address).slice(0, 4).join(':')}::/64` : address
}

/**
 * A token that says: this device signed in as this account before (OWASP "device cookie"). Its failures are counted
 * apart, so that nobody elsewhere can make the owner wait. It gives no access, and ends when the account's epoch changes.
 */
export function newDeviceToken(ring: Keyring, personId: string, epoch: number, service?: string): string {
  const nonce = randomBytes(16).toString('base64url')
  const token = `${nonce}.${deviceMac(subkey(ring.current, 'device'), nonce, personId, epoch)}`
  return service === undefined ? token : `${token}.${service}`
}

/** The id of the sign-in service that this device used last: it makes a button and nothing else, so it needs no proof. */
export const serviceOfDevice = (token: string | undefined): string | undefined =>
  /^[\w-]{22}\.[\w-]{43}\.([0-9a-f-]{36})$/.exec(token ?? '')?.[1]

/** The device's own name (for its counter) when the token fits this account and epoch, under any key of KEY_FILE. */
export function knownDevice(
  ring: Keyring,
  token: string | undefined,
  personId: string,
  epoch: number,
): string | undefined {
  const [nonce, mac] = /^([\w-]{22})\.([\w-]{43})(?:\.[0-9a-f-]{36})?$/.exec(token ?? '')?.slice(1) ?? []
  if (nonce === undefined || mac === undefined) return undefined
  const fits = ring.all.some(key =>
    timingSafeEqual(Buffer.from(mac), Buffer.from(deviceMac(subkey(key, 'device'), nonce, personId, epoch))),
  )
  return fits ? nonce : undefined
}

function deviceMac(key: Buffer, nonce: string, personId: string, epoch: number): string {
  return createHmac('sha256', key).update(`${nonce} ${personId} ${epoch}`).digest('base64url')
}

function groups(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const middle = tail === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...middle, ...right].map(group => group.replace(/^0+(?=.)/, ''))
}
