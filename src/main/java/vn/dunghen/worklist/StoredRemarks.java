package vn.dunghen.worklist;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored remarks. */
interface StoredRemarks extends Repository<Remark, String> {

    @Query(
            "select r from Remark r where r.subjectType = :type and r.subjectId = :id order by r.writtenAt desc, r.id desc"
                    + " limit :most")
    List<Remark> latest(String type, String id, int most);

    Remark save(Remark remark);
}
