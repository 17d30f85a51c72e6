import { COMMAND, SHORTCUTS } from "../../src/entrypoints/slack/listening.ts";
import type { Stage } from "./stage.ts";

/** A step of the conversation: what is done, and what has to come true. */
export type Step = {
  readonly title: string;
  /** What it shows, for who reads along. */
  readonly shows: string;
  readonly play: (stage: Stage) => Promise<unknown>;
};

const QUESTION = "How many Syrian refugees live in Istanbul?";
const PRIVATE_QUESTION = "What share of Offenbach's residents is foreign-born?";

/** A workshop of two people and the assistant. */
export const WORKSHOP: readonly Step[] = [
  {
    title: "Ayşe mentions the assistant",
    shows: "A cited answer in the thread of the question; the sources unfold.",
    async play({ answerTo, ayse, workshop, kept }) {
      let question: ReturnType<typeof ayse.mentions> | undefined;
      const answer = await answerTo(
        () => void (question = ayse.mentions(workshop, QUESTION)),
        "395,000",
        "[1]",
        "Istanbul",
        "Show passage",
      );
      kept.set("answer", answer);
      if (question !== undefined) kept.set("question", question);
    },
  },
  {
    title: "She opens the passage behind it",
    shows: "The passage in its place, with its neighbours and the full reference; what was quoted is in bold.",
    play: ({ viewAfter, ayse, recall }) =>
      viewAfter(() => ayse.clicks(recall("answer"), "show_passage"), "395,000", "Passage after", "Reference"),
  },
  {
    title: "She asks on in the thread, without a mention",
    shows: "The thread is one conversation: what was asked before is understood.",
    async play({ answerTo, ayse, recall, kept }) {
      kept.set(
        "follow-up",
        await answerTo(() => ayse.replies(recall("question"), "How high is unemployment there?"), "[1]", "15.5%"),
      );
    },
  },
  {
    title: "Jonas says something to her",
    shows: "People talk to each other, and the assistant stays out of it.",
    play: ({ silenceAfter, jonas, recall }) =>
      silenceAfter(() => jonas.replies(recall("question"), "I would not have thought that it was so many.")),
  },
  {
    title: `Jonas asks in private: ${COMMAND} ${PRIVATE_QUESTION}`,
    shows: "Only he sees the answer, until he shares it.",
    async play({ answerTo, jonas, workshop, kept }) {
      const ask = () => jonas.command(COMMAND, PRIVATE_QUESTION, workshop);
      kept.set("private", await answerTo(ask, "Offenbach", "[1]", "Share with the channel"));
    },
  },
  {
    title: "He shares it with the channel",
    shows: "The same answer for everybody, with the question above it.",
    play: ({ answerTo, jonas, recall }) =>
      answerTo(() => jonas.clicks(recall("private"), "share"), `Question: ${PRIVATE_QUESTION}`),
  },
  {
    title: "Ayşe compares the cities",
    shows: "The figure for each city in a table, with what is counted, its date and where it stands.",
    async play({ answerTo, ayse, workshop, kept }) {
      const answer = await answerTo(
        () => ayse.mentions(workshop, "How many people live in Tangier?"),
        "Tangier",
        "Compare cities",
      );
      kept.set("population", answer);
      await answerTo(() => ayse.clicks(answer, "compare_cities"), /\| *Istanbul|Istanbul \|/u, /Offenbach/u);
    },
  },
  {
    title: "She asks what the report does not say",
    shows: "A refusal instead of a guess, with what is near it as buttons.",
    async play({ answerTo, ayse, workshop }) {
      await answerTo(
        () => ayse.mentions(workshop, "How many parking spaces does the port of Tangier have?"),
        "Nearest in the report",
      );
    },
  },
  {
    title: "Jonas checks a colleague's message",
    shows: "Claim by claim: supported, not covered, or the report has another figure. Only he sees it.",
    async play({ answerTo, ayse, jonas, workshop }) {
      const claim = ayse.says(
        workshop,
        "Syrian refugees registered in Istanbul numbered 203,000 in March 2015. In Offenbach, 42.5% of the population is foreign-born.",
      );
      await answerTo(
        () => jonas.shortcut(claim, SHORTCUTS.checkMessage),
        "Checked against the report",
        "The report has another figure",
        "Supported by the report",
      );
    },
  },
  {
    title: "Jonas says that an answer was not helpful, and why",
    shows: "Thumbs with an optional comment; both are stored with the answer, for who runs the assistant.",
    async play({ answerTo, viewAfter, jonas, recall }) {
      const { elements } = recall("follow-up").blocks.find(({ type }) => type === "context_actions") as unknown as {
        elements: readonly { negative_button: { value: string } }[];
      };
      const verdict = elements[0]?.negative_button.value;
      const thanks = await answerTo(() => jonas.clicks(recall("follow-up"), "feedback", verdict), "Add a comment");
      const form = await viewAfter(() => jonas.clicks(thanks, "comment"), "What was wrong or missing?");
      const said = { comment: { comment: { type: "plain_text_input", value: "I wanted the districts by name." } } };
      if ((await jonas.submits(form, said)) === null) throw new Error("The comment was not taken.");
    },
  },
  {
    title: "Ayşe corrects a question",
    shows: "An edited question is not answered twice unbidden: whoever asked may have it answered as it stands now.",
    async play({ answerTo, ayse, workshop, slack }) {
      const answer = await answerTo(() => void ayse.mentions(workshop, "What is an arival city?"), "Offenbach", "[1]");
      const question = slack.world.message(workshop.id, answer.threadTs);
      const text = question.text.replace("arival", "arrival");
      const offer = await answerTo(() => ayse.edits(question, text), "You changed your question");
      await answerTo(() => ayse.clicks(offer, "answer_message"), "[1]");
    },
  },
  {
    title: "She deletes a question at once",
    shows: "A deleted question is not answered.",
    async play({ silenceAfter, ayse, workshop, kept }) {
      const question = ayse.mentions(workshop, "Who wrote the report?");
      kept.set("deleted", question);
      await silenceAfter(() => ayse.deletes(question));
    },
  },
  {
    title: "Jonas mutes the thread",
    shows: "The assistant is silent there from now on, unless somebody mentions it.",
    async play({ answerTo, silenceAfter, jonas, ayse, recall }) {
      await answerTo(() => jonas.clicks(recall("answer"), "mute"), "I am silent in this thread");
      await silenceAfter(() => ayse.replies(recall("question"), "And how many of them are children?"));
    },
  },
  {
    title: "Ayşe opens the app's Home tab",
    shows: "What can be asked, what the report covers, and what is her own: her questions, her language, her data.",
    async play({ viewAfter, ayse, slack, recall }) {
      await viewAfter(
        () => ayse.opensHome(),
        "Istanbul",
        "My recent questions",
        "How many parking spaces",
        "Delete my data",
      );
      // An answer may have waited for its turn in the channel.
      if (slack.posts().some(({ threadTs }) => threadTs === recall("deleted").ts))
        throw new Error("A question that was deleted was answered after all.");
    },
  },
];
