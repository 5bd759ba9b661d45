package cn.chenghua.governance.renewal.document.persistence;

import java.util.UUID;

import cn.chenghua.governance.renewal.document.DocumentRepository;
import cn.chenghua.governance.renewal.document.PlanDocument;

import org.springframework.data.repository.Repository;

interface JpaDocumentRepository extends DocumentRepository, Repository<PlanDocument, UUID> {
}
