import { expect } from 'chai';
import { baseRegistry, registries } from '../../generated/messages.ts';
import { loadErrorValidator } from '../../generated/validators/responses.ts';
import { message } from '../../src/messages/message.ts';
import { RedfishError } from '../../src/messages/redfish-error.ts';
import { wording } from '../../src/messages/wording.ts';

describe('the wording of the messages', () => {
  for (const [key, { text, resolution }] of Object.entries(wording)) {
    it(`of ${key} uses no argument that the registry doesn't have, and says what to do`, () => {
      const { args } = baseRegistry[key as keyof typeof wording];
      const used = [...text.matchAll(/%(\d)/g)].map(([, digit]) => Number(digit));
      expect(Math.max(0, ...used)).to.be.at.most(args.length);
      expect(resolution).to.match(/^[A-Z].*\.$/);
    });
  }
});

describe('a message', () => {
  it('carries id, arguments, severity, text and resolution', () => {
    expect(message('ActionParameterMissing', ['ComputerSystem.Reset', 'ResetType'])).to.deep.include({
      MessageId: `${registries.Base.prefix}.ActionParameterMissing`,
      MessageArgs: ['ComputerSystem.Reset', 'ResetType'],
      MessageSeverity: 'Critical',
      Severity: 'Critical',
      Message: "The action ComputerSystem.Reset needs the parameter 'ResetType'.",
    });
  });

  it('can be more precise than its general wording', () => {
    const precise = message('ResourceInUse', [], { text: 'A snapshot is being made.', resolution: 'Wait for it.' });
    expect(precise).to.include({ Message: 'A snapshot is being made.', Resolution: 'Wait for it.' });
  });

  it('repeats arguments as they are, dollar signs and placeholders too', () => {
    expect(message('ResourceMissingAtURI', ["/$&/$'/%2"]).Message).to.equal("There is no resource at '/$&/$'/%2'.");
  });
});

describe('the body of an error', () => {
  const missing = message('ResourceMissingAtURI', ['/x']);
  const unknown = message('PropertyUnknown', ['Colour'], { relatedProperties: ['#/Colour'] });

  it('has the code and the text of its only message', () => {
    const { error } = new RedfishError(404, [missing]).toBody();
    expect(error).to.include({ code: missing.MessageId, message: missing.Message });
  });

  it('is a GeneralError where there are several', () => {
    const { error } = new RedfishError(400, [missing, unknown]).toBody();
    expect(error.code).to.equal(`${registries.Base.prefix}.GeneralError`);
    expect(error['@Message.ExtendedInfo']).to.have.length(2);
  });

  it('fits the schema', async () => {
    const validate = await loadErrorValidator();
    for (const messages of [[missing], [missing, unknown]] as const) {
      expect(validate(new RedfishError(400, messages).toBody()), JSON.stringify(validate.errors)).to.equal(true);
    }
  });
});
