// What must hold before PostGraphile is loaded.
process.env.NODE_ENV = "production";
process.env.GRAPHILE_ENV = "production"; // no checks of the plan, no pretty JSON

// It asks for Node 22 for the sake of this one function of the standard library.
Promise.withResolvers ??= function withResolvers() {
  let resolve, reject;
  const promise = new this((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
};
