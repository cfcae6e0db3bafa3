package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.source.Segmentation;
import org.junit.jupiter.api.Test;

class PlainTextSegmenterTest {

  @Test
  void findsHeadlineStandfirstCaptionsAndHeadings() {
    assertThat(
            laidOut(
                """
                Mayor and miners meet in Port Ellery: What did they agree?

                The two sides had not spoken for a year. Both now promise talks.

                The mayor shakes hands with the miners' leader Ann Poe
                Mayor Bo Reed shakes hands with the miners' leader Ann Poe in Port Ellery [Cy Dunn/Example Wire]

                PORT ELLERY (Example Wire) - The mayor met the miners on Monday.

                A question of wages: ‘Nobody is happy’

                “We were heard,” Ms Poe said.

                What happens next

                The mine opens again on Friday.

                Source: Example Times and agencies

                Advertisement
                """))
        .isEqualTo(
            """
            HEADLINE Mayor and miners meet in Port Ellery: What did they agree?
            STANDFIRST The two sides had not spoken for a year. Both now promise talks.
            CAPTION The mayor shakes hands with the miners' leader Ann Poe
            CAPTION Mayor Bo Reed shakes hands with the miners' leader Ann Poe in Port Ellery [Cy Dunn/Example Wire]
            PARAGRAPH PORT ELLERY (Example Wire) - The mayor met the miners on Monday.
            HEADING A question of wages: ‘Nobody is happy’
            PARAGRAPH “We were heard,” Ms Poe said.
            HEADING What happens next
            PARAGRAPH The mine opens again on Friday.
            CREDIT Source: Example Times and agencies
            ADVERT Advertisement\
            """);
  }

  @Test
  void startsWithoutHeadlineWhereTheFirstLineIsAParagraph() {
    assertThat(laidOut("The mine opens again on Friday.\nNobody was hurt.\n"))
        .isEqualTo("PARAGRAPH The mine opens again on Friday.\nPARAGRAPH Nobody was hurt.");
  }

  @Test
  void takesNoHeadlineFromBehindACaption() {
    assertThat(
            laidOut(
                """
                A ferry leaves the harbour of Port Ellery
                A ferry leaves the harbour on Sunday © Ann Poe/Example Wire

                The ferry sank on Monday, the coast guard said.

                Copyright The Example Times 2031. All rights reserved.
                Get in touch with our news team by emailing us at news@example.org.
                For more stories like this, check our news page.
                """))
        .isEqualTo(
            """
            CAPTION A ferry leaves the harbour of Port Ellery
            CAPTION A ferry leaves the harbour on Sunday © Ann Poe/Example Wire
            PARAGRAPH The ferry sank on Monday, the coast guard said.
            COPYRIGHT Copyright The Example Times 2031. All rights reserved.
            CONTACT Get in touch with our news team by emailing us at news@example.org.
            NAVIGATION For more stories like this, check our news page.\
            """);
  }

  @Test
  void readsBylinesAndDates() {
    Segmentation layout =
        PlainTextSegmenter.of(
            """
            Ferry sinks off Port Ellery
            By Ann Poe and Bo van Reed, Example Times Staff
            Published 4 May 2031, 10:05 am
            The ferry sank on Monday, the coast guard said.
            """);

    assertThat(layout.bylines()).containsExactly("Ann Poe", "Bo van Reed");
    assertThat(layout.furniture()).hasSize(2);
  }

  @Test
  void keepsSentencesThatOnlyResembleFurniture() {
    String body =
        """
        Copyright law was changed in 2031 by a narrow vote, and nobody noticed.
        “Sign up for our newsletter,” the minister told the crowd, to laughter.
        By Monday the ferry had sunk, and by Tuesday it was forgotten.
        More than 40 people were hurt.
        The ferry was going at 20 knots (37 km/h).
        Reuters reported the sinking first.
        Sources said the captain slept.
        10:25: The captain calls for help.
        Voters agreed (74/20), and so did captains.
        He wrote to her from captain@example.org, the court heard.
        """;

    assertThat(
            PlainTextSegmenter.of(
                    "A ferry sank on Sunday.\n".repeat(6) + body + "The end came soon.\n".repeat(4))
                .furniture())
        .isEmpty();
  }

  @Test
  void joinsLinesBrokenAtOneWidth() {
    assertThat(
            laidOut(
                """
                The ferry sank on Monday in a storm that had been forecast by
                everybody but the ferry's own captain, the coast guard said in a
                report.

                Nobody was hurt, though the cargo of three hundred bicycles was
                lost and is now believed to lie on the bottom of the harbour of
                Port Ellery.
                """))
        .isEqualTo(
            """
            PARAGRAPH The ferry sank on Monday in a storm that had been forecast by/everybody but the ferry's own captain, the coast guard said in a/report.
            PARAGRAPH Nobody was hurt, though the cargo of three hundred bicycles was/lost and is now believed to lie on the bottom of the harbour of/Port Ellery.\
            """);
  }

  @Test
  void takesItemsOfAListForNoHeadings() {
    assertThat(
            laidOut(
                "Three dishes were served:\n\nRed soup\n\nGreen soup\n\nBlue soup\n\nAll were cold.\n"))
        .isEqualTo(
            """
            PARAGRAPH Three dishes were served:
            PARAGRAPH Red soup
            PARAGRAPH Green soup
            PARAGRAPH Blue soup
            PARAGRAPH All were cold.\
            """);
  }

  private static String laidOut(String text) {
    Segmentation layout = PlainTextSegmenter.of(text);
    record Piece(int start, String line) {}
    return Stream.concat(
            layout.blocks().stream()
                .map(b -> new Piece(b.span().start(), b.role() + " " + b.span().of(text))),
            layout.furniture().stream()
                .map(f -> new Piece(f.span().start(), f.kind() + " " + f.span().of(text))))
        .sorted(java.util.Comparator.comparingInt(Piece::start))
        .map(piece -> piece.line().replace('\n', '/'))
        .collect(Collectors.joining("\n"));
  }
}
