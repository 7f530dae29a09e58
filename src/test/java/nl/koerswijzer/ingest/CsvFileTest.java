package nl.koerswijzer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {
  @Test
  void rows_areReadByColumnNameWithTheirLine() throws ImportException {
    List<String> rows = new ArrayList<>();
    CsvFile.commas()
        .read(
            file("\uFEFFid,title\n1,\"a, b\nc\"\n\n2,d\n"),
            List.of("title", "id"),
            row -> rows.add(row.line() + " " + row.get("id") + " " + row.get("title")));
    assertThat(rows).containsExactly("2 1 a, b\nc", "5 2 d");
  }

  @Test
  void tabs_takeQuotesAsText() throws ImportException {
    List<String> rows = new ArrayList<>();
    CsvFile.tabs()
        .read(
            file("id\ttitle\n1\t\"Rigger\" or not\n"),
            List.of("id"),
            row -> rows.add(row.get("title")));
    assertThat(rows).containsExactly("\"Rigger\" or not");
  }

  @Test
  void headerWithin_skipsLinesAboutTheFile() throws ImportException {
    List<String> rows = new ArrayList<>();
    CsvFile.commas()
        .headerWithin(3)
        .read(
            file("Project,x\n,\nid,title\n1,a\n"),
            List.of("id"),
            row -> rows.add(row.get("title")));
    assertThat(rows).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,title~1,a~2~            | 3 | has 1 column, expected 2
          id,title~1,a,b~            | 2 | has 3 columns, expected 2
          id,name~1,a~               | 1 | has no column 'title'; expected id, title
          id,title,id~1,a,b~         | 1 | has two columns 'id'
          id,title~1,a~2,"b~3,c~     | 3 | a quotation mark is out of place or never closed
          id,title~1,"a" b~          | 2 | a quotation mark is out of place or never closed
          id,title~1,a~,b~           | 3 | column 'id' is empty
          id,title~one,b~            | 2 | column 'id' has 'one', expected a number
          id,title~NaN,b~            | 2 | column 'id' has 'NaN', expected a number
          id,title~-1,b~             | 2 | no number below 0
          """)
  void wrongFile_isRefusedWithLineAndReason(String text, long line, String reason) {
    ImportException refused = read(file(text.replace('~', '\n')));
    assertThat(refused.line()).isEqualTo(line);
    assertThat(refused.reason()).containsIgnoringCase(reason);
    assertThat(refused.getMessage()).isEqualTo("x.csv, line " + line + ": " + refused.reason());
  }

  @Test
  void emptyFile_isRefused() {
    assertThat(read(file("")).reason()).isEqualTo("is empty; expected a header and rows");
  }

  @Test
  void otherEncoding_isRefusedWithTheLineOfItsFirstByte() {
    ImportException refused =
        read(file("id,title\n1,a\n2,caf\u00e9\n3,b\n".getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(refused.line()).isEqualTo(3);
    assertThat(refused.reason()).isEqualTo("is not UTF-8 here; save the file as UTF-8");
  }

  @Test
  void fieldWithoutEnd_isRefusedBeforeItFillsMemory() {
    ImportException refused = read(file("id,title\n1,\"" + "x".repeat(2_000_000)));
    assertThat(refused.file()).isEqualTo("x.csv");
    assertThat(refused.line()).isEqualTo(2);
  }

  private static ImportException read(InputFile file) {
    return catchThrowableOfType(
        ImportException.class,
        () ->
            CsvFile.commas()
                .read(
                    file,
                    List.of("id", "title"),
                    row -> {
                      row.require("id");
                      Double number = row.number("id");
                      if (number != null && number < 0) {
                        throw new IllegalArgumentException("no number below 0");
                      }
                    }));
  }

  private static InputFile file(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputFile file(byte[] bytes) {
    return new InputFile("x.csv", "x.csv", () -> new ByteArrayInputStream(bytes));
  }
}
