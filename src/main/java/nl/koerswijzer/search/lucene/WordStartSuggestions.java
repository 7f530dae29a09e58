package nl.koerswijzer.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.Suggestions;
import nl.koerswijzer.search.titles.TitleLabel;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions from a sorted list of every place where a label can be entered: its beginning, the
 * beginning of each word, and the beginning of each part of a compound. What was typed is a range
 * of that list, found by halving; within it, beginnings go before word beginnings, those before
 * parts, and then weight, shortness and spelling decide.
 */
final class WordStartSuggestions implements Suggestions {
  private static final int MAX_TYPED = 100;
  private static final int MIN_PART_TAIL = 4;

  private record Label(
      String id, String text, String key, Kind kind, @Nullable Language language, int weight) {}

  /** A place where a label can be entered: how well (0 is best) and from which letter. */
  private record Entry(Label label, int offset, int rank) {
    int compare(Entry other) {
      int left = offset;
      int right = other.offset;
      String a = label.key;
      String b = other.label.key;
      while (left < a.length() && right < b.length()) {
        int difference = a.charAt(left++) - b.charAt(right++);
        if (difference != 0) {
          return difference;
        }
      }
      return (a.length() - left) - (b.length() - right);
    }
  }

  private final Entry[] entries;

  WordStartSuggestions(Catalog catalog) {
    List<TitleLabel> titles = TitleLabel.of(catalog);
    CompoundSplitter splitter = FieldWords.splitter(catalog);
    List<Entry> found = new ArrayList<>();
    for (TitleLabel title : titles) {
      String id = catalog.occupations().get(title.concept()).id();
      add(
          found,
          splitter,
          label(id, title.text(), Kind.OCCUPATION, title.language(), title.preferred() ? 5 : 3));
    }
    for (Skill skill : catalog.skills()) {
      String dutch = skill.title().dutch();
      String english = skill.title().english();
      if (dutch != null) {
        add(found, splitter, label(skill.id(), dutch, Kind.SKILL, Language.DUTCH, 2));
      }
      if (english != null) {
        add(found, splitter, label(skill.id(), english, Kind.SKILL, Language.ENGLISH, 2));
      }
    }
    addPlaces(found, catalog);
    entries = found.toArray(Entry[]::new);
    Arrays.parallelSort(entries, Entry::compare);
  }

  private static void addPlaces(List<Entry> found, Catalog catalog) {
    for (Municipality municipality : catalog.contents().municipalities()) {
      add(found, null, label(municipality.code(), municipality.name(), Kind.PLACE, null, 4));
      for (String name : municipality.otherNames()) {
        add(found, null, label(municipality.code(), name, Kind.PLACE, null, 4));
      }
    }
    for (var place : catalog.contents().places()) {
      add(found, null, label(place.name(), place.name(), Kind.PLACE, null, 2));
    }
  }

  private static Label label(
      String id, String text, Kind kind, @Nullable Language language, int weight) {
    return new Label(id, text, Words.key(text), kind, language, weight);
  }

  private static void add(List<Entry> entries, @Nullable CompoundSplitter splitter, Label label) {
    if (label.key.isEmpty()) {
      return;
    }
    entries.add(new Entry(label, 0, 0));
    int start = 0;
    for (String word : label.key.split(" ", -1)) {
      if (start > 0) {
        entries.add(new Entry(label, start, 1));
      }
      if (splitter != null) {
        addParts(entries, splitter, label, start, word);
      }
      start += word.length() + 1;
    }
  }

  private static void addParts(
      List<Entry> entries, CompoundSplitter splitter, Label label, int start, String word) {
    int from = 0;
    for (String part : splitter.split(word)) {
      int at = word.indexOf(part, from);
      if (at > 0 && word.length() - at >= MIN_PART_TAIL) {
        entries.add(new Entry(label, start + at, 2));
      }
      from = at + part.length();
    }
  }

  /** How many labels can be suggested. */
  long size() {
    return Arrays.stream(entries).filter(entry -> entry.offset == 0).count();
  }

  @Override
  public List<Suggestion> suggest(String typed, Set<Kind> kinds, Language language, int size) {
    String key = Words.key(typed.substring(0, Math.min(typed.length(), MAX_TYPED)));
    if (key.isEmpty()) {
      return List.of();
    }
    Comparator<Entry> order = order(language);
    int keep = size * 8;
    PriorityQueue<Entry> best = new PriorityQueue<>(order.reversed());
    for (int k = first(key); k < entries.length && startsWith(entries[k], key); k++) {
      Entry entry = entries[k];
      if (!kinds.isEmpty() && !kinds.contains(entry.label.kind)) {
        continue;
      }
      if (best.size() < keep) {
        best.add(entry);
      } else if (order.compare(entry, best.element()) < 0) {
        best.remove();
        best.add(entry);
      }
    }
    return distinct(best.stream().sorted(order).toList(), size);
  }

  private static List<Suggestion> distinct(List<Entry> best, int size) {
    Set<String> seen = new HashSet<>();
    List<Suggestion> suggestions = new ArrayList<>();
    for (Entry entry : best) {
      Label label = entry.label;
      if (suggestions.size() < size && seen.add(label.kind + label.id)) {
        suggestions.add(new Suggestion(label.id, label.text, label.kind));
      }
    }
    return suggestions;
  }

  private static Comparator<Entry> order(Language language) {
    return Comparator.comparingInt((Entry entry) -> entry.rank)
        .thenComparing(entry -> entry.label.language != null && entry.label.language != language)
        .thenComparingInt(entry -> -entry.label.weight)
        .thenComparingInt(entry -> entry.label.key.length())
        .thenComparing(entry -> entry.label.key)
        .thenComparing(entry -> entry.label.id);
  }

  private int first(String key) {
    int low = 0;
    int high = entries.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Entry entry = entries[middle];
      if (entry.label.key.substring(entry.offset).compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean startsWith(Entry entry, String key) {
    return entry.label.key.startsWith(key, entry.offset);
  }
}
