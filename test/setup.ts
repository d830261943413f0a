import nock from "nock";

nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost)/);

afterEach(() => {
  const unused = nock.pendingMocks();
  nock.cleanAll();
  if (unused.length > 0)
    throw new Error(`Replies that nobody asked for: ${unused.join(", ")}`);
});

afterAll(() => nock.restore());
