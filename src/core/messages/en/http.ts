const number = new Intl.NumberFormat("en");
const alternatives = new Intl.ListFormat("en", { type: "disjunction" });

const TRY_AGAIN = "Try again; if it stays so, tell the person who runs this server, who finds the cause in its log.";

/** What people read over HTTP: in problem details, in the API's description and where the page should be. */
export const httpMessages = {
  /** One per code; the same wherever the code appears. */
  titles: {
    invalid_request: "The request cannot be understood",
    unknown_city: "No such city",
    unknown_section: "No such section",
    unknown_document: "No such document",
    unknown_figure: "No such figure",
    conversation_not_found: "No such conversation",
    answer_not_found: "No such answer",
    passage_not_found: "No such passage",
    route_not_found: "No such address",
    method_not_allowed: "This address takes other methods",
    media_type_unsupported: "Only JSON is understood here",
    body_too_large: "The request is too large",
    address_too_long: "The address is too long",
    headers_too_large: "The headers are too large",
    expectation_failed: "The expectation cannot be met",
    unauthenticated: "An API key is needed",
    role_insufficient: "This API key may not do that",
    host_not_allowed: "This server answers under its local name only",
    cross_site: "Requests from other sites are refused",
    rate_limited: "Too many requests",
    busy: "Too many questions at once",
    receiving_timed_out: "The request did not arrive in time",
    answering_timed_out: "The answer took too long",
    shutting_down: "The server is shutting down",
    not_ready: "Not ready yet",
    corpus_invalid: "The corpus cannot be used",
    corpus_empty: "The corpus is empty",
    configuration_invalid: "The server is not set up correctly",
    data_folder_unusable: "The data folder cannot be used",
    storage_failed: "Storing failed",
    port_in_use: "The port is in use",
    dataset_invalid: "The data set cannot be used",
    model_failed: "The model failed",
    model_unavailable: "The model is not available",
    model_budget_spent: "The model may not be used any more today",
    quiz_not_found: "No such quiz",
    quiz_changed: "The quiz was changed meanwhile",
    quiz_not_reviewed: "The quiz is not reviewed yet",
    nothing_to_draw: "The corpus has no question like that",
    model_not_configured: "No language model is configured",
    session_not_found: "No such session",
    session_over: "The session is over",
    session_moved: "The session has moved on",
    not_the_host: "Only its hosts may do that",
    move_not_allowed: "Not possible in this phase",
    participant_not_found: "No such player",
    session_not_over: "The session is not over yet",
    not_in_format: "Some questions cannot be written in this format",
    held_back: "Answered after the question",
    format_invalid: "The file cannot be read",
    png_unavailable: "No PNG can be drawn here",
    internal: "Something went wrong in the server",
  },

  /** For faults of the server: what happened, what is safe, what to do. The causes stand in the log only. */
  faults: {
    corpus_invalid: `The documents that answers come from could not be read. Nothing was lost. ${TRY_AGAIN}`,
    corpus_empty:
      "There are no documents to answer from. The person who runs this server has to add one to the corpus.",
    configuration_invalid: `A setting of the server is wrong. Nothing was lost. ${TRY_AGAIN}`,
    data_folder_unusable: `The server cannot use its data folder. What was stored before is left as it was. ${TRY_AGAIN}`,
    storage_failed: `This could not be stored or fetched. What was stored before is safe. ${TRY_AGAIN}`,
    port_in_use: `The port of the server is in use. ${TRY_AGAIN}`,
    dataset_invalid: `The data set could not be read. ${TRY_AGAIN}`,
    model_failed: `The model that writes answers failed. Nothing was lost. ${TRY_AGAIN}`,
    model_unavailable: `The model that writes answers cannot be reached for now. Nothing was lost. ${TRY_AGAIN}`,
    model_budget_spent: "The model has used what it may use in a day. Nothing was lost. Try again tomorrow.",
    internal: `The request was right, and the server failed on it. What was stored before is safe. ${TRY_AGAIN}`,
  },

  unknownFigure: (id: string, known: readonly string[]): string =>
    `There is no figure "${id.slice(0, 80)}" in the corpus. ${known.length === 0 ? "It has none." : `It has: ${known.join(", ")}.`}`,
  conversationUnknown:
    "There is no such conversation, or it has expired. Ask without conversationId to begin a new one.",
  answerUnknown: "There is no answer with this id, or it has expired. Ask the question again.",
  explanationUnknown:
    "There is no answer with this id, or it has expired, or how it came about was not kept. Ask the question again.",
  passageUnknown:
    "There is no passage with this id. GET /api/documents lists the sections, each with its first passage.",

  routeUnknown: "Nothing is served at this address. GET /openapi.json describes what is.",
  methodNotAllowed: (allowed: readonly string[]): string => `Use ${alternatives.format(allowed)} here.`,
  mediaTypeUnsupported: "Send the body as UTF-8 JSON, uncompressed, with the header Content-Type: application/json.",
  bodyTooLarge: (bytes: number): string => `A request may hold ${number.format(bytes)} bytes at most.`,
  bodyEmpty: "The body is empty. Send a JSON object.",
  bodyBroken: "The body is not valid JSON.",
  bodyNotUtf8: "The body is not valid UTF-8.",
  bodyCut: "The body is not as long as its header Content-Length says.",
  addressMalformed: "The address holds a percent sign that does not begin an escape. Write it as %25.",
  addressTooLong: "The address is longer than any id here. Check it.",
  hostMissing: "The request names no host. Send a Host header.",
  malformed: "This is not a request that HTTP allows.",
  headersTooLarge: (bytes: number): string => `All headers together may hold ${number.format(bytes)} bytes at most.`,
  expectationFailed:
    "The only expectation that can be met is 100-continue. Send the request without the header Expect.",
  receivingTimedOut: "The connection was closed, since the rest of the request did not come. Send it again.",

  invalid: "The request does not fit what this address takes: see errors for each place.",
  fields: {
    body: "body",
    required: "is required",
    wrongType: (expected: string): string => `must be ${expected}`,
    types: {
      string: "a text",
      number: "a number",
      int: "a whole number",
      boolean: "true or false",
      object: "a JSON object",
      array: "a list",
    } as Readonly<Record<string, string>>,
    oneOf: (values: readonly string[]): string => `must be ${alternatives.format(values)}`,
    unknown: "is not known here",
    tooSmall: (minimum: number): string => `must be ${number.format(minimum)} or more`,
    tooBig: (maximum: number): string => `must be ${number.format(maximum)} or less`,
    tooLong: (maximum: number): string => `must not be longer than ${number.format(maximum)} characters`,
    empty: "must not be empty",
    other: "is not valid",
    more: (left: number): string => `${number.format(left)} more places are wrong`,
  },

  keyMissing:
    "Send your key with the header Authorization: Bearer KEY. The person who runs this server gives keys out.",
  keyUnknown: "The key is not known here. Check that it is whole, or ask the person who runs this server for another.",
  signatureWrong:
    "The signature of this request is missing, wrong or too old. Check the signing secret, and the clock of the server.",
  roleInsufficient: (least: string): string => `This is for keys with the role ${least} or a higher one.`,
  hostNotAllowed: "Without API keys, the server is for this computer only. Open it as localhost, 127.0.0.1 or [::1].",
  crossSite: "A page of another site sent this. Use the page of this server, or a program that is no browser.",
  rateLimited: (seconds: number): string =>
    `No more requests are taken for now. Wait ${seconds === 1 ? "a second" : `${number.format(seconds)} seconds`} and try again.`,
  busy: "Other questions are being answered. Ask again in a few seconds.",
  streamsBusy: "Too many pages follow what happens here. Close some, or try again in a few seconds.",
  pngUnavailable:
    "The package that draws PNG is not installed on this server, or has no build for its system. Take chart.svg instead.",
  sessionNotOver: "What was right is told here once the session is over.",
  notInFormat: (count: number): string =>
    `This format cannot carry ${count === 1 ? "one question" : `${number.format(count)} questions`}: see errors for each. Ask with ?partial=true for the others, or take another format.`,
  heldBack:
    "This is what the open question asks, so that the answer waits until its host has revealed it. Ask again then.",
  answeringTimedOut: "No answer came in time, and none was stored. Ask again, or more simply.",
  shuttingDown: "The server is being stopped. Try again when it runs again.",
  notReady: "The search index is being built. GET /readyz tells how far it is.",

  /** The page where the web client should be. */
  pageNotBuilt:
    "Three Cities is running, but its web page has not been built.\n\n" +
    "Build it with: npm run build\n" +
    "The API works without it; /openapi.json describes it.\n",

  description: {
    title: "Three Cities",
    summary: "Answers from a report, with the passage behind every sentence.",
    bearer: "An API key. Without keys the server is open, and reachable from its own computer only.",
    ask: "Asks a question and gets an answer whose every sentence is cited, or is told that the report does not say.",
    askStream:
      "Server-sent events: `sources` (SourcesEvent), `sentence` (SentenceEvent, one checked sentence each), `answer` " +
      "(the whole Answer, which replaces what came before) or `error` (Problem), and comments as heartbeats. Errors " +
      "that are known before the first event come as problem details with their own status.",
    answered: "The answer, or that the report does not say.",
    search: "Finds passages, best first.",
    gaps: "What was asked and refused, or voted down, by city and section.",
    exportConversation: "A conversation as Markdown or DOCX with footnotes, by the ids of its answers.",
    giveFeedback: "Keeps whether an answer helped, and what was said of it.",
    findPassages:
      "Finds passages while a reader types: all words have to stand in them, the last ones as far as they are typed. Without words, all passages in reading order.",
    foundPassages: "The passages, with where the words stand in them.",
    found: "The passages.",
    answer: "The answer as it was given.",
    explanation:
      "How an answer came about: what was understood, which passages were weighed, and every sentence that a model wrote with its checks.",
    documents:
      "The documents with their parts and sections, in reading order; each section leads to its first passage.",
    passage: "A passage with what stands before and after it. Its id's slashes work raw and as %2F.",
    cities: "The cities that documents are about.",
    figures: "The figures that the documents give, so that cities can be compared.",
    comparison: "A figure for all cities of its document, with gaps, and what keeps its values from being compared.",
    timeline: "The dated laws, agreements, policies, programmes and institutions, the earliest first.",
    chartFile: "The same as a chart (SVG, PNG) or as a table (CSV).",
    alive: "The process lives.",
    ready: "It can answer.",
    drawQuiz: "Draws a quiz from the documents. It may hold fewer questions than wished for.",
    quiz: "A quiz with its questions, their answers and what proves them.",
    quizzes: "Quizzes, the newest first: a trainer's own, an admin's all.",
    deleteQuiz: "Deletes a quiz. Sessions of it go on.",
    widenQuiz:
      "Has the configured language model write further questions. Each is held against its passage, by code and by the model again; what passes is proposed.",
    widenedQuiz: "The quiz, and what the model wrote that did not pass.",
    changeQuiz: "Changes a quiz as of a revision, and gives it as it is then.",
    importQuestions: "Takes questions over from a file. They have no source until one is attached.",
    imported: "The quiz with the questions that were read, and what was not taken over.",
    exportQuestions: "The questions that were kept, as a file for other programs.",
    exported: "The file.",
    results: "The results of a session as a file: everybody's points and answers.",
    analysis: "How each question went: the share that was right, what was chosen, and what to look at.",
    practiceTask: "The question that is to be practised next.",
    practiceVerdict: "Whether it was right, what is, and when it comes again.",
    startSession: "Opens a session of a reviewed quiz, which players join by its code.",
    sessions: "The sessions of a quiz, the newest first.",
    hostSnapshot: "What a host sees of a session.",
    projectorSnapshot: "What everybody in the room sees of a session, on a screen.",
    playerSnapshot: "What a player sees of a session.",
    snapshots: (shape: string): string =>
      `Server-sent events \`snapshot\` (${shape}, whole): one at once and one after each change, and comments as heartbeats.`,
    moveSession: "Moves a session as its host, from the version that was seen.",
    joinInfo: "What is known of a session before one joins it.",
    joinQr: "The address at which players join, as a QR code (SVG).",
    join: "Joins a session. A cookie keeps who it is; whoever has it, or sends their rejoin code, comes back as themselves.",
    joined: "Who joined.",
    answerQuestion: "Answers the open question. Repeating it changes nothing: the first answer counts.",
    receipt: "What became of the answer. What is counted is stored.",
    dispute: "Says that something is wrong with a question that was revealed.",
    changePlayer: "Changes a player's own wishes.",
    review: "After the end: the questions with what was right, and what the player answered.",
    done: "Done.",
    openApi: "This description.",
    problem: "What went wrong, as problem details (RFC 9457).",
  },
} as const;
