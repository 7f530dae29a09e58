package nl.koerswijzer.search.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.search.SkillFinder;

/**
 * Finds wordings of skills in a text. A wording is there when all its stems stand close together in
 * one sentence, in any order. Of wordings that share words the longest counts, and clues count only
 * where no wording of a skill stands.
 *
 * <p>The confidence is that of the wording when the text has it word for word, shared among the
 * skills that it stands for: c · (1 − 0.15 · (k − 1)). Otherwise it is less by a seventh and by
 * what makes it doubtful: words that stand apart, · (1 − 0.4 · (1 − w/s)), with w telling words
 * among s; words that say something narrower, by the strength of {@code language/doings.tsv}; a
 * word that says where or when something is done and not with what, · 0.7; and English words in
 * another order, · 0.6. Words that usually mean something else count only right beside the others.
 *
 * <p>The work is linear in the length of the text: a word brings up only the wordings of which it
 * is the rarest stem, and no stem does so more than {@value #MOST_TIMES} times.
 */
public final class WordingSearch implements SkillFinder {
  private static final int MOST_TIMES = 50;
  private static final int MOST_MATCHES = 5000;
  private static final int MOST_SPANS = 10;
  private static final int GAP = 1;
  private static final double APART = 0.4;
  private static final double SHARED = 0.15;
  private static final double LEAST_SHARE = 0.4;
  private static final double ELSEWHERE = 0.7;
  private static final double DISORDERED = 0.6;
  private static final double OTHERWISE = 0.85;

  private final Catalog catalog;
  private final WordingIndex index;
  private final CompoundSplitter splitter;

  public WordingSearch(Catalog catalog, WordingIndex index, CompoundSplitter splitter) {
    this.catalog = catalog;
    this.index = index;
    this.splitter = splitter;
  }

  @Override
  public List<FoundSkill> find(String text, int size) {
    String head = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
    TextTokens tokens = new TextTokens(head, index, splitter);
    Map<Integer, Mention> mentions = new TreeMap<>();
    for (WordingMatch match : strongest(matches(tokens))) {
      Span span = new Span(tokens.word(match.first()).start(), tokens.word(match.last()).end());
      for (int place = 0; place < index.skillCount(match.wording()); place++) {
        mentions
            .computeIfAbsent(index.skillOf(match.wording(), place), any -> new Mention())
            .add(span, match.confidence());
      }
    }
    return mentions.entrySet().stream()
        .map(entry -> entry.getValue().found(catalog.skills().get(entry.getKey()).id()))
        .sorted(
            Comparator.comparingDouble((FoundSkill found) -> -found.confidence())
                .thenComparing(FoundSkill::skill))
        .limit(size)
        .toList();
  }

  private static final class Mention {
    private final List<Span> spans = new ArrayList<>();
    private double confidence;

    void add(Span span, double sureness) {
      confidence = Math.max(confidence, sureness);
      if (spans.size() < MOST_SPANS && !spans.contains(span)) {
        spans.add(span);
      }
    }

    FoundSkill found(String skill) {
      spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
      return new FoundSkill(skill, spans, Math.round(confidence * 100) / 100.0);
    }
  }

  private List<WordingMatch> matches(TextTokens tokens) {
    List<WordingMatch> matches = new ArrayList<>();
    Map<Integer, Integer> times = new HashMap<>();
    for (int at = 0; at < tokens.size() && matches.size() < MOST_MATCHES; at++) {
      for (Reading reading : tokens.readings(at)) {
        if (times.merge(reading.stem(), 1, Integer::sum) <= MOST_TIMES) {
          for (int wording = index.firstWording(reading.stem());
              wording < index.firstWording(reading.stem() + 1);
              wording++) {
            addIfThere(tokens, at, reading, wording, matches);
          }
        }
      }
    }
    return matches;
  }

  private void addIfThere(
      TextTokens tokens, int at, Reading anchor, int wording, List<WordingMatch> matches) {
    int count = index.stemCount(wording);
    if (count == 1 && !givesAwayAlone(anchor, wording)) {
      return;
    }
    Stretch stretch = new Stretch(tokens, at, anchor);
    for (int place = 0; place < count; place++) {
      int stem = index.stemOf(wording, place);
      if (stem == anchor.stem()) {
        stretch.follow(at);
      } else if (!stretch.takeNearest(tokens, stem, count + GAP)) {
        return;
      }
    }
    if (!stretch.doubtful || stretch.isTight(tokens, count)) {
      double confidence = confidence(tokens, wording, stretch, count) * stretch.strength;
      matches.add(new WordingMatch(wording, stretch.first, stretch.last, count, confidence));
    }
  }

  /** What a compound is for is no clue to more than the word itself says. */
  private boolean givesAwayAlone(Reading reading, int wording) {
    return !reading.doubtful() && !(reading.inFront() && !index.isSure(wording));
  }

  /** The words that make up a wording, taken one after another from its rarest on. */
  private static final class Stretch {
    private final int anchor;
    private int first;
    private int last;
    private double strength = 1;
    private boolean doubtful;
    private boolean placeOrTime;
    private int followed = -1;
    private boolean inOrder = true;

    Stretch(TextTokens tokens, int anchor, Reading reading) {
      this.anchor = anchor;
      first = anchor;
      last = anchor;
      take(tokens, anchor, reading);
    }

    private void take(TextTokens tokens, int at, Reading reading) {
      placeOrTime |= tokens.isPlaceOrTime(at);
      first = Math.min(first, at);
      last = Math.max(last, Math.max(at, reading.with()));
      strength *= reading.strength();
      doubtful |= reading.doubtful();
    }

    /** Says where the next word of the wording stands. */
    void follow(int at) {
      inOrder &= at > followed;
      followed = at;
    }

    /** Takes the nearest word in the sentence that can stand for a stem, when there is one. */
    boolean takeNearest(TextTokens tokens, int stem, int reach) {
      boolean more = true;
      for (int distance = 0; more; distance++) {
        more = false;
        for (int at : new int[] {anchor + distance, anchor - distance}) {
          if (at >= 0
              && at < tokens.size()
              && tokens.areInOneSentence(anchor, at)
              && tokens.distance(anchor, at) <= reach) {
            more = true;
            for (Reading reading : tokens.readings(at)) {
              if (reading.stem() == stem) {
                take(tokens, at, reading);
                follow(at);
                return true;
              }
            }
          }
        }
      }
      return false;
    }

    /** Whether no other telling word stands in between. */
    boolean isTight(TextTokens tokens, int count) {
      return !placeOrTime && last - first > 0 && tokens.telling(first + 1, last - 1) <= count - 2;
    }
  }

  private double confidence(TextTokens tokens, int wording, Stretch stretch, int count) {
    double share = 1 - SHARED * (index.skillCount(wording) - 1);
    double confidence = index.confidence(wording) * Math.max(LEAST_SHARE, share);
    if (index.isExactly(wording, tokens.words(stretch.first, stretch.last))) {
      return confidence;
    }
    int telling = tokens.telling(stretch.first, stretch.last);
    double closeness = Math.min(1, (double) count / telling);
    boolean elsewhere = count > 1 && stretch.placeOrTime && !index.hasPreposition(wording);
    boolean disordered = !stretch.inOrder && index.isEnglish(wording);
    return confidence
        * OTHERWISE
        * (1 - APART * (1 - closeness))
        * (elsewhere ? ELSEWHERE : 1)
        * (disordered ? DISORDERED : 1);
  }

  /** Without what a longer or surer wording at the same words makes doubtful. */
  private Collection<WordingMatch> strongest(List<WordingMatch> matches) {
    List<WordingMatch> ordered = new ArrayList<>(matches);
    ordered.sort(
        Comparator.comparing((WordingMatch match) -> !match.isSure(index))
            .thenComparingInt(match -> -match.stems())
            .thenComparingDouble(match -> -match.confidence())
            .thenComparingInt(WordingMatch::wording));
    WordingMatch[] holders = new WordingMatch[lastWord(matches) + 1];
    List<WordingMatch> kept = new ArrayList<>();
    for (WordingMatch match : ordered) {
      boolean free = true;
      for (int at = match.first(); at <= match.last() && free; at++) {
        WordingMatch holder = holders[at];
        free = holder == null || !makesDoubtful(holder, match);
      }
      if (free) {
        kept.add(match);
        Arrays.fill(holders, match.first(), match.last() + 1, match);
      }
    }
    return kept;
  }

  private boolean makesDoubtful(WordingMatch holder, WordingMatch match) {
    return match.isSure(index)
        ? holder.covers(match) && holder.isBetterThan(match)
        : holder.overlaps(match) && (holder.isSure(index) || holder.stems() > match.stems());
  }

  private static int lastWord(List<WordingMatch> matches) {
    return matches.stream().mapToInt(WordingMatch::last).max().orElse(0);
  }
}
