import { expect } from 'chai';
import { configKeys, configKeysTable } from '../../src/config/reference.ts';

describe('The reference of the configuration', () => {
  it('lists every key with a description, parents first', () => {
    const keys = configKeys().map(({ key }) => key);
    expect(keys).to.include.members(['listen.tls.keyFile', 'users[].role', 'chassis[].selector.matchLabels']);
    for (const { key, description } of configKeys()) {
      expect(description, key).to.match(/^\S.*[^.\s]$/);
      const parent = key.replace(/\.[^.]+$/, '').replace(/\[\]$/, '');
      expect(keys.indexOf(parent), key).to.be.at.most(keys.indexOf(key)).and.at.least(0);
    }
  });

  it('is a Markdown table with types, defaults and what is required', () => {
    expect(configKeysTable().split('\n')).to.include.members([
      '| Key | Type | Default | Meaning |',
      '| `listen.port` | number, 0 to 65535 | `8443` | Port; 0 picks a free one |',
      '| `users[].role` | Administrator, Operator, ReadOnly | required | What the user may do |',
    ]);
  });
});
