/** The terminal's words that belong to no single command. */
export const cliMessages = {
  name: "three-cities",
  tagline: "Answers questions about a report, with the passage behind every sentence.",

  help: {
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    examples: "Examples",
    exitCodes: "Exit codes",
    overviewUsage: "three-cities COMMAND [OPTIONS]",
    commandUsage: (name: string, words: string | null, hasOptions: boolean) =>
      ["three-cities", name, hasOptions ? "[OPTIONS]" : null, words].filter((part) => part !== null).join(" "),
    more: "three-cities help COMMAND shows a command's options and examples.",
    settings: "Settings come from the environment or from a file .env; .env.example explains each of them.",
    helpOption: "Show this help.",
    versionOption: "Show the version.",
  },

  exitCodes: [
    [0, "Done. A question that the report does not answer is answered with 0 too: being told so is a result."],
    [1, "Done, and the result is a no: doctor found a problem, eval missed a target, ask --exit-status met silence."],
    [2, "The command line or the request cannot be understood."],
    [3, "A setting is wrong."],
    [4, "The corpus, or a data set for eval, is missing or broken."],
    [5, "The data folder cannot be used or written."],
    [6, "The port is in use, or the service is not ready."],
    [70, "A fault in the program."],
    [130, "Stopped by Ctrl-C."],
  ] as const,

  usage: {
    unknownCommand: (name: string) => `There is no command “${name}”.`,
    unknownOption: (option: string, command: string) => `${command} has no option ${option}.`,
    didYouMean: (word: string) => `Did you mean ${word}?`,
    noWordsTaken: (command: string, word: string) => `${command} takes no words of its own, and was given “${word}”.`,
    flagWithValue: (option: string) => `${option} takes no value.`,
    valueMissing: (option: string, placeholder: string) => `${option} needs a value: ${option} ${placeholder}.`,
    notANumber: (option: string, value: string, minimum: number, maximum: number) =>
      `${option} needs a whole number from ${minimum} to ${maximum}, and was given “${value}”.`,
    notOneOf: (option: string, value: string, known: readonly string[]) =>
      `${option} cannot be “${value}”. It can be ${known.join(", ")}.`,
    together: (first: string, second: string) => `${first} and ${second} cannot be used together.`,
    seeHelp: (command: string | null) =>
      command === null ? "three-cities help lists the commands." : `three-cities help ${command} shows how it is used.`,
  },

  errors: {
    /** Said before an error's own message; the message itself tells what to do. */
    label: "Error:",
    warning: (message: string) => `Note: ${message}`,
    unexpected:
      "Something went wrong inside three-cities. What was stored before is safe. Run three-cities doctor to see what works; with LOG_LEVEL=debug the technical details are shown.",
    outputFailed: (reason: string) =>
      `The output could not be written (${reason}). What is stored is safe. Make room, or write it to another place.`,
    portInUse: (host: string, port: number) =>
      `Port ${port} of ${host} is in use, perhaps by three-cities itself. Nothing was changed. End the program that uses it, or choose another port: PORT=${port + 1} three-cities serve.`,
    portForbidden: (port: number) =>
      `This user may not listen on port ${port}. Nothing was changed. Set PORT to 1024 or more, such as 3000.`,
    hostUnknown: (host: string, reason: string) =>
      `The server cannot listen on ${host} (${reason}). Nothing was changed. Set HOST to an address of this machine, such as 127.0.0.1.`,
    stdinNotText:
      "What came through the pipe is not text (UTF-8). Nothing was asked. Pipe in a question as plain text.",
    stdinTooLong: (limit: string) =>
      `What came through the pipe is longer than ${limit}. Nothing was asked. Pipe in one question.`,
  },

  progress: {
    indexing: "Building the search index",
    reading: (passages: number) => (passages === 1 ? "Reading 1 passage" : `Reading ${passages} passages`),
    searching: "Looking in the report",
  },
} as const;
