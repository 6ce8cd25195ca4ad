// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { definedProperties, keepRules, squeeze, usedProperties } from './css-rules.ts'

const classes = new Set(['a', 'a--on'])

test('a rule is kept only for selectors of which every class is ours', () => {
  expect(keepRules('.a, .b { color: red } .b.a { color: blue } .a.a--on:hover { top: 0 }', classes)).toBe(
    '.a{color: red}.a.a--on:hover{top: 0}',
  )
})

test('rules in a media query are sifted too, and an empty media query disappears', () => {
  expect(
    keepRules('@media print { .a { top: 0 } .b { top: 0 } } @media print { .b { top: 0 } }', classes),
  ).toBe('@media print{.a{top: 0}}')
})

test('a comma inside :is() does not split a selector', () => {
  expect(keepRules('.a:is(:hover, :focus) { top: 0 }', classes)).toBe('.a:is(:hover,:focus){top: 0}')
})

test('squeezing keeps what stands in quotes', () => {
  expect(squeeze('/* x */ .a::after { content: " ; }"; }\n')).toBe('.a::after{content: " ; }"}')
})

test('custom properties are found where they are read and where they are defined', () => {
  expect(usedProperties('a{color:var(--x, var(--y))}')).toEqual(['--x', '--y'])
  expect(definedProperties(':root{--x: 1px; --y: var(--x)}').get('--y')).toBe('var(--x)')
})
