package care.imprint.tenant.internal.reading;

import care.imprint.library.internal.data.Pointers;
import care.imprint.problem.Location;
import care.imprint.tenant.Setting;
import care.imprint.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Lists every value of a configuration with its place. Not thread-safe; used once. */
final class SettingList {
  /** What holds where nobody says anything. */
  private static final Map<String, String> USUAL =
      new TreeMap<>(
          Map.of(
              "brand.dark", "false",
              "brand.density", "comfortable",
              "brand.radius", String.valueOf(BrandReader.USUAL_RADIUS),
              "policy.index", "true"));

  private final Configuration configuration;
  private final List<Setting> settings = new ArrayList<>();

  private SettingList(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The settings in the order of the file, then costs and programmes, then what is as usual. */
  static List<Setting> of(Configuration configuration) {
    SettingList list = new SettingList(configuration);
    list.add("", "", configuration.document().tree());
    list.addData();
    list.addUsual();
    return List.copyOf(list.settings);
  }

  private void add(String key, String pointer, JsonNode node) {
    if (!node.isContainer()) {
      settings.add(new Setting(key, node.asString(), configuration.document().value(pointer)));
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey();
      add(below(key, name), Pointers.member(pointer, name), member.getValue());
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      add(below(key, String.valueOf(i)), Pointers.entry(pointer, i), node.get(i));
    }
  }

  private static String below(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  private void addData() {
    LocalData data = configuration.data();
    data.costs().forEach(cost -> addData("costs", cost.id().value(), said(cost.name())));
    data.programs()
        .forEach(program -> addData("programs", program.id().value(), said(program.name())));
  }

  private void addData(String kind, String id, String name) {
    Location place = configuration.data().places().getOrDefault(kind + "/" + id, Location.NOWHERE);
    settings.add(new Setting(below(kind, id), name, place));
  }

  private static String said(LocalizedText text) {
    return String.join(" / ", text.byLanguage().values());
  }

  private void addUsual() {
    USUAL.forEach(
        (key, value) -> {
          if (settings.stream().noneMatch(setting -> setting.key().equals(key))) {
            settings.add(new Setting(key, value, Location.NOWHERE));
          }
        });
  }
}
