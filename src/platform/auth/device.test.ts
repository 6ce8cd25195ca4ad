// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { newKeyLine, parseKeys } from '../crypto/keyfile.ts'
import { addressPrefix, addressUnit, deviceClass, knownDevice, newDeviceToken } from './device.ts'

describe('what a session remembers of a device', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
      'Edge',
      'Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
    ],
    ['curl/8.5', '', ''],
    [undefined, '', ''],
  ])('is its kind only: %s', (userAgent, browser, system) => {
    expect(deviceClass(userAgent)).toEqual({ browser, system })
  })

  test.each([
    ['192.0.2.77', '192.0.2.0/24', '192.0.2.77'],
    ['::ffff:192.0.2.77', '192.0.2.0/24', '192.0.2.77'],
    ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12::/48', '2001:db8:12:34::/64'],
    ['2001:DB8::1', '2001:db8:0::/48', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0::/48', 'fe80:0:0:0::/64'],
    ['unknown', '', 'unknown'],
  ])('of the address %s is %s, and limits count %s', (address, prefix, unit) => {
    expect(addressPrefix(address)).toBe(prefix)
    expect(addressUnit(address)).toBe(unit)
  })
})

describe('a known device', () => {
  const line = newKeyLine()
  const ring = parseKeys(line)
  const token = newDeviceToken(ring, 'p1', 2)

  test('is known for its own account until the epoch changes, also after a new key', () => {
    expect(knownDevice(ring, token, 'p1', 2)).toBe(token.split('.')[0])
    expect(knownDevice(parseKeys(`${newKeyLine()}\n${line}`), token, 'p1', 2)).toBeDefined()
    expect(knownDevice(ring, token, 'p2', 2)).toBeUndefined()
    expect(knownDevice(ring, token, 'p1', 3)).toBeUndefined()
    expect(knownDevice(parseKeys(newKeyLine()), token, 'p1', 2)).toBeUndefined()
  })

  test.each([undefined, '', 'x', `${'a'.repeat(22)}.${'b'.repeat(43)}`])('is not made up: %s', made => {
    expect(knownDevice(ring, made, 'p1', 2)).toBeUndefined()
  })
})
