package care.imprint.benchmarks.pdf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewerEnginesTest {
  @ParameterizedTest
  @EnumSource(NewerEngines.class)
  void setTheWordsOfTheGuideOnPages(NewerEngines engine) throws Exception {
    EnginesTest.assertSetsTheGuide(engine.engine());
  }

  @ParameterizedTest
  @EnumSource(NewerEngines.class)
  void showThePicturesOfTheHandout(NewerEngines engine) throws Exception {
    EnginesTest.assertShowsThePictures(engine.engine());
  }
}
