import { expect } from 'chai';
import { operations } from '../../generated/operations.ts';
import { uris } from '../../generated/resources.ts';
import { credentials, runningService } from './running.ts';

/** Every link that the service shows is followed: nothing is linked that isn't served, and every read is checked. */
describe('a walk from the service root over every link', () => {
  const running = runningService();
  const seen = new Map<string, number>();

  async function visit(uri: string): Promise<void> {
    if (seen.has(uri)) return;
    const { status, body } = await running.current.agent.get(uri).set('Authorization', credentials.admin);
    seen.set(uri, status);
    for (const link of linksOf(body)) await visit(link);
  }

  function linksOf(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, item]) =>
      name === '@odata.id' && typeof item === 'string' ? [item] : linksOf(item),
    );
  }

  it('finds every link served', async () => {
    const session = { UserName: 'admin', Password: 'admin-Password-1' };
    expect((await running.current.agent.post(uris.SessionCollection()).send(session)).status).to.equal(201);
    await visit(uris.ServiceRoot());
    expect([...seen].filter(([, status]) => status !== 200)).to.deep.equal([]);
  });

  it('reads every kind of resource that can be read', () => {
    const visited = [...seen.keys()];
    for (const [operationId, operation] of Object.entries(operations)) {
      const linked = operation.method === 'get' && 'entity' in operation;
      if (!linked) continue;
      const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`);
      expect(
        visited.some((uri) => pattern.test(uri)),
        operationId,
      ).to.equal(true);
    }
  });

  it('is one VM, one system, one manager', async () => {
    const ids = (path: string): string[] =>
      [...seen.keys()].filter((uri) => uri.startsWith(`${path}/`)).map((uri) => uri.slice(path.length + 1));
    expect(ids(uris.ComputerSystemCollection())).to.have.length(7);
    expect(ids(uris.ManagerCollection())).to.have.members(ids(uris.ComputerSystemCollection()));
    const { body } = await running.current.agent
      .get(uris.Manager('production.web-1'))
      .set('Authorization', credentials.admin);
    expect(body).to.deep.include({
      Id: 'production.web-1',
      ManagerType: 'BMC',
      FirmwareVersion: '0.0.0-test',
      Links: { ManagerForServers: [{ '@odata.id': uris.ComputerSystem('production.web-1') }] },
    });
  });
});
