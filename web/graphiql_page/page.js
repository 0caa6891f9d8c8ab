// A console for the API: write a document, run it as whoever is signed in, look types up.

const field = (id) => document.getElementById(id);
const KEPT = "flotte-graphiql";
const EXAMPLE = `{
  viewer {
    name
    permissions
    company {
      name
    }
  }
}
`;
const TYPES = `{
  __schema {
    types {
      name kind description
      fields(includeDeprecated: true) { name description args { name type { ...T } } type { ...T } }
      inputFields { name description type { ...T } }
      enumValues { name description }
      possibleTypes { name }
    }
  }
}
fragment T on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }`;

async function ask(query, variables) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function run() {
  const [query, text] = [field("query").value, field("variables").value.trim()];
  sessionStorage.setItem(KEPT, JSON.stringify([query, text]));
  field("answer").textContent = "…";
  try {
    const answer = await ask(query, text ? JSON.parse(text) : undefined);
    field("answer").textContent = JSON.stringify(answer, null, 2);
  } catch (error) {
    field("answer").textContent = String(error);
  }
}

const typeText = ({ kind, name, ofType }) =>
  kind === "NON_NULL" ? `${typeText(ofType)}!` : kind === "LIST" ? `[${typeText(ofType)}]` : name;

function element(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text ?? "";
  if (className) made.className = className;
  return made;
}

function memberText({ name, args = [], type }) {
  const given = args.map((each) => `${each.name}: ${typeText(each.type)}`).join(", ");
  return name + (given ? `(${given})` : "") + (type ? `: ${typeText(type)}` : "");
}

function typeElement(type) {
  const details = document.createElement("details");
  const list = document.createElement("dl");
  for (const member of [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]) {
    list.append(element("dt", memberText(member)), element("dd", member.description));
  }
  for (const { name } of type.possibleTypes ?? []) list.append(element("dt", name));
  details.append(element("summary", type.name), element("p", type.description, "quiet"), list);
  return details;
}

async function showTypes() {
  const { data } = await ask(TYPES);
  const types = data.__schema.types.filter(({ name }) => !name.startsWith("__"));
  const roots = ["Query", "Mutation"];
  types.sort((one, other) => roots.includes(other.name) - roots.includes(one.name) || one.name.localeCompare(other.name));
  const shown = types.map((type) => [type.name.toLowerCase(), typeElement(type)]);
  field("types").replaceChildren(...shown.map(([, each]) => each));
  field("search").addEventListener("input", () => {
    const wanted = field("search").value.trim().toLowerCase();
    for (const [name, each] of shown) each.hidden = !name.includes(wanted);
  });
}

const [query, variables] = JSON.parse(sessionStorage.getItem(KEPT) ?? "null") ?? [EXAMPLE, ""];
field("query").value = query;
field("variables").value = variables;
field("request").addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
field("request").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
});
showTypes().catch((error) => field("types").append(element("p", String(error), "quiet")));
