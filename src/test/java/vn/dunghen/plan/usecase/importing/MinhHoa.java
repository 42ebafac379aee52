package vn.dunghen.plan.usecase.importing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.usecase.PlanImporter;

/** The sample department as the importer sees it. */
final class MinhHoa {

    static final List<Unit> UNITS = List.of(
            new Unit("LD", "Ban Giám đốc", "Ban Giám đốc"),
            new Unit("VP", "Văn phòng Sở", "Văn phòng"),
            new Unit("MC", "Bộ phận Một cửa", "Một cửa"),
            new Unit("CN", "Phòng Quản lý công nghệ", "Công nghệ"),
            new Unit("TDC", "Phòng Tiêu chuẩn – Đo lường – Chất lượng", "TĐC"),
            new Unit("KHTC", "Phòng Kế hoạch – Tài chính", "KH–TC"),
            new Unit("CDS", "Phòng Chuyển đổi số", "Chuyển đổi số"),
            new Unit("TT", "Thanh tra Sở", "Thanh tra"),
            new Unit("TTTT", "Trung tâm Thông tin và Ứng dụng khoa học", "TT Thông tin"),
            new Unit("TTTDC", "Trung tâm Kỹ thuật tiêu chuẩn đo lường", "TT Kỹ thuật TĐC"));

    private MinhHoa() {}

    static UnitReader units() {
        return new UnitReader(new UnitNames(UNITS, UnitAliases.read()));
    }

    static PlanImporter importer() {
        Directory directory = mock();
        when(directory.units()).thenReturn(UNITS);
        return new OfficePlanImporter(directory);
    }

    /** Codes of units and groups, those that are only guessed with a question mark; {@code ?} alone for nobody known. */
    static List<String> codes(List<NamedUnit> units) {
        return units.stream()
                .map(unit -> {
                    String code = unit.unit() != null
                            ? unit.unit()
                            : unit.group() != null ? unit.group().name() : "";
                    return unit.sure() ? code : code + "?";
                })
                .toList();
    }
}
