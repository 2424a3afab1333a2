// The types of schedules, as the engine describes them.

export class Catalogue {
  /** @param {Object[]} types of swiftlr_types() */
  constructor(types) {
    this.types = types;
    this.byName = new Map(types.map((type) => [type.name, type]));
  }

  get(name) {
    return this.byName.get(name);
  }

  /** The types in which each of the words stands, in the name or the text, grouped by peer. */
  search(text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const peers = new Map();
    for (const type of this.types) {
      const names = type.parameters.map((parameter) => parameter.name).join(' ');
      const all = `${type.name} ${type.documentation} ${type.source} ${names}`.toLowerCase();
      if (!words.every((word) => all.includes(word))) continue;
      const peer = peerOf(type.name);
      if (!peers.has(peer)) peers.set(peer, []);
      peers.get(peer).push(type);
    }
    // Whose name has the words stands first.
    const isNamed = (type) => words.every((word) => type.name.toLowerCase().includes(word));
    for (const found of peers.values()) found.sort((a, b) => isNamed(b) - isNamed(a));
    return [...peers].sort((a, b) => b[1].some(isNamed) - a[1].some(isNamed));
  }

  /** A spec to begin with: the type's example, of which nothing is shared. */
  example(name) {
    return structuredClone(this.get(name).example);
  }

  /** The schedules in the value of a parameter, each with its type. */
  parts(parameter, value) {
    const found = {
      schedule: () => [value],
      schedules: () => asList(value),
      curves: () => Object.values(value ?? {}),
    }[parameter.kind]?.();
    return (found ?? []).map((part) => [part, this.partType(parameter, part)]);
  }

  /** How many groups the parts of a spec tell apart: of those that have one for each, the last serves the rest. */
  groupsIn(spec, type = this.get(spec?.type)) {
    let groups = 1;
    for (const parameter of type?.parameters ?? []) {
      const parts = this.parts(parameter, spec[parameter.name]);
      if (parameter.meaning.startsWith('One for each group'))
        groups = Math.max(groups, parts.length);
      for (const [part, partType] of parts)
        groups = Math.max(groups, this.groupsIn(part, partType));
    }
    return groups;
  }

  /** The type of a part, which is given where a list holds parts of one type only. */
  partType(parameter, part) {
    return this.get(parameter.of ?? part?.type);
  }
}

export function peerOf(name) {
  return name.slice(0, name.indexOf('.'));
}

export function asList(value) {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first sentence of a documentation. */
export function headline(documentation) {
  return documentation.split('\n\n')[0].replace(/\s+/g, ' ');
}
