package care.imprint.cli;

import care.imprint.problem.Location;
import care.imprint.tenant.Setting;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints settings, each with its place.
 *
 * @param out where to
 * @param words the words of the command
 * @param prefix what stands before the files' paths, so that they can be opened
 */
record SettingReport(PrintWriter out, Words words, String prefix) {
  /** One line a value: the key, the value, where it comes from. */
  void text(List<Setting> settings) {
    int keys = settings.stream().mapToInt(setting -> setting.key().length()).max().orElse(0);
    for (Setting setting : settings) {
      String padded = setting.key() + " ".repeat(keys - setting.key().length());
      out.println(padded + "  " + setting.value() + "  [" + place(setting) + "]");
    }
  }

  private String place(Setting setting) {
    return setting.place().equals(Location.NOWHERE)
        ? words.text("show.usual")
        : prefix + setting.place();
  }

  /** A list of objects with key, value, file, line and column; the last three absent if usual. */
  void json(List<Setting> settings) {
    List<Map<String, Object>> list = settings.stream().map(this::object).toList();
    out.println(
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(list));
  }

  private Map<String, Object> object(Setting setting) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("key", setting.key());
    object.put("value", setting.value());
    if (!setting.place().equals(Location.NOWHERE)) {
      object.put("file", prefix + setting.place().file());
      object.put("line", setting.place().line());
      object.put("column", setting.place().column());
    }
    return object;
  }
}
